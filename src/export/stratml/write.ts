import type {
  StratmlGoal,
  StratmlIndicator,
  StratmlNamed,
  StratmlObjective,
  StratmlOrganization,
  StratmlPart,
  StratmlPlan,
  StratmlResult,
  StratmlStakeholder,
} from '#core/stratml'
import { stratmlNamespaces } from '#core/stratml'
import { unwritable } from '../text.ts'

/** An element with its attributes and content; what is undefined is left out. */
interface Element {
  name: string
  attributes?: { [name: string]: string | undefined }
  content: string | readonly (Element | undefined)[]
}

/** Writes a plan as XML that is valid for a part of the standard; its sequences are ordered. */
export function writeStratml(plan: StratmlPlan, part: StratmlPart): string {
  const { submitter } = plan
  const submitted =
    submitter &&
    element('Submitter', [
      text('GivenName', submitter.givenName),
      text('Surname', submitter.surname),
      text('PhoneNumber', submitter.phone),
      text('EmailAddress', submitter.email),
    ])
  const root: Element = {
    name: part === 1 ? 'StrategicPlan' : 'PerformancePlanOrReport',
    attributes: {
      xmlns: stratmlNamespaces[part],
      ...(part === 2 ? { Type: plan.type ?? 'Strategic_Plan' } : {}),
    },
    content: [
      text('Name', plan.name),
      text('Description', plan.description),
      text('OtherInformation', plan.otherInformation),
      core(plan, part),
      element('AdministrativeInformation', [
        part === 2 ? text('Identifier', plan.identifier) : undefined,
        text('StartDate', plan.start),
        text('EndDate', plan.end),
        text('PublicationDate', plan.published),
        text('Source', plan.source),
        part === 1 ? submitted : undefined,
      ]),
      part === 2 ? submitted : undefined,
    ],
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`
}

function core(plan: StratmlPlan, part: StratmlPart): Element {
  const statement = (name: string, description: string | undefined): Element | undefined =>
    description === undefined ? undefined : element(name, [text('Description', description)])
  return element('StrategicPlanCore', [
    ...plan.organizations.map((one) => organization(one, part)),
    statement('Vision', plan.vision),
    statement('Mission', plan.mission),
    ...plan.values.map((value) => element('Value', named(value))),
    ...plan.goals.map((goal) => goalElement(goal, part)),
  ])
}

function organization(one: StratmlOrganization, part: StratmlPart): Element {
  return element('Organization', [
    text('Name', one.name),
    text('Acronym', one.acronym),
    text('Identifier', one.identifier),
    text('Description', one.description),
    ...one.stakeholders.map((stakeholder) => stakeholderElement(stakeholder, part)),
  ])
}

function goalElement(goal: StratmlGoal, part: StratmlPart): Element {
  return element('Goal', [
    ...aimed(goal, part),
    ...goal.objectives.map((objective) =>
      element('Objective', [
        ...aimed(objective, part),
        ...(part === 2 ? objective.indicators.map(indicatorElement) : []),
      ]),
    ),
  ])
}

function aimed(goal: Omit<StratmlObjective, 'indicators'>, part: StratmlPart): (Element | undefined)[] {
  return [
    ...named(goal),
    text('Identifier', goal.identifier),
    text('SequenceIndicator', goal.sequence),
    ...goal.stakeholders.map((one) => stakeholderElement(one, part)),
    text('OtherInformation', goal.otherInformation),
  ]
}

const roleNames = { Performer: 'Owner', Beneficiary: 'Target group' }

function stakeholderElement({ type, roles, ...one }: StratmlStakeholder, part: StratmlPart): Element {
  const shown = part === 1 ? [] : roles
  return {
    name: 'Stakeholder',
    attributes: { StakeholderTypeType: type },
    content: [
      ...named(one),
      ...shown.map((role) => element('Role', [text('Name', roleNames[role]), text('RoleType', role)])),
    ],
  }
}

function indicatorElement(indicator: StratmlIndicator): Element {
  return {
    name: 'PerformanceIndicator',
    attributes: { ValueChainStage: indicator.stage, PerformanceIndicatorType: indicator.type },
    content: [
      text('SequenceIndicator', indicator.sequence),
      text('MeasurementDimension', indicator.dimension),
      text('UnitOfMeasurement', indicator.unit),
      text('Identifier', indicator.identifier),
      ...indicator.peers.map(
        (peer): Element => ({
          name: 'Relationship',
          attributes: { RelationshipType: 'Peer_To' },
          content: [text('ReferentIdentifier', peer)],
        }),
      ),
      ...indicator.instances.map(({ targets, actuals }) =>
        element('MeasurementInstance', [
          ...targets.map((result) => resultElement('TargetResult', result)),
          ...actuals.map((result) => resultElement('ActualResult', result)),
        ]),
      ),
      text('OtherInformation', indicator.otherInformation),
    ],
  }
}

function resultElement(name: string, { start, end, units, descriptor, description }: StratmlResult): Element {
  return element(name, [
    text('StartDate', start),
    text('EndDate', end),
    text('NumberOfUnits', units === undefined ? undefined : decimal(units)),
    descriptor &&
      element('Descriptor', [
        text('DescriptorName', descriptor.name),
        text('DescriptorValue', descriptor.value),
      ]),
    text('Description', description),
  ])
}

/** A number without an exponent, which XML's decimals do not have. */
function decimal(value: number): string {
  const plain = String(value)
  if (!plain.includes('e')) return plain
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/\.?0+$/, '') : BigInt(Math.round(value)).toString()
}

function named({ name, description }: StratmlNamed): (Element | undefined)[] {
  return [text('Name', name), text('Description', description)]
}

function element(name: string, content: readonly (Element | undefined)[]): Element {
  return { name, content }
}

function text(name: string, content: string | undefined): Element | undefined {
  return content === undefined ? undefined : { name, content }
}

function written({ name, attributes = {}, content }: Element, indent: string): string {
  const open = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === undefined ? [] : [` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`],
    )
    .join('')
  if (typeof content === 'string') return `${indent}<${name}${open}>${escaped(content)}</${name}>\n`
  const inner = content.map((child) => (child === undefined ? '' : written(child, `${indent}  `))).join('')
  return inner === ''
    ? `${indent}<${name}${open}/>\n`
    : `${indent}<${name}${open}>\n${inner}${indent}</${name}>\n`
}

function escaped(content: string): string {
  return content
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
