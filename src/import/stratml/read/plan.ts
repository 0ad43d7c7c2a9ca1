import {
  type StratmlGoal,
  type StratmlIndicator,
  type StratmlInstance,
  type StratmlNamed,
  type StratmlObjective,
  type StratmlOrganization,
  type StratmlPlan,
  type StratmlResult,
  type StratmlStakeholder,
  stratmlStages,
} from '#core/stratml'
import { type Element, findElement } from './element.ts'
import { isEmpty } from './repairs.ts'

/** Reads a plan of either part, in whatever order its elements stand; what is empty is passed over. */
export function readPlan(root: Element): StratmlPlan {
  const core = child(root, 'StrategicPlanCore')
  const admin = child(root, 'AdministrativeInformation')
  const submitter = findElement(root, ['Submitter'])
  const type = (['Strategic_Plan', 'Performance_Plan', 'Performance_Report'] as const).find(
    (one) => one === root.attributes['Type'],
  )
  const person = submitter && {
    ...optional('givenName', textOf(submitter, 'GivenName')),
    ...optional('surname', textOf(submitter, 'Surname')),
    ...optional('phone', textOf(submitter, 'PhoneNumber')),
    ...optional('email', textOf(submitter, 'EmailAddress')),
  }
  return {
    ...optional('type', type),
    name: textOf(root, 'Name') ?? '',
    ...optional('description', textOf(root, 'Description')),
    ...optional('otherInformation', textOf(root, 'OtherInformation')),
    organizations: all(core, 'Organization').map(organization),
    ...optional('vision', statement(core, 'Vision')),
    ...optional('mission', statement(core, 'Mission')),
    values: all(core, 'Value').map(named),
    goals: all(core, 'Goal').map(goal),
    ...optional('identifier', textOf(admin, 'Identifier')),
    ...optional('start', dateOf(admin, 'StartDate')),
    ...optional('end', dateOf(admin, 'EndDate')),
    ...optional('published', dateOf(admin, 'PublicationDate')),
    ...optional('source', textOf(admin, 'Source')),
    ...(person === undefined || Object.keys(person).length === 0 ? {} : { submitter: person }),
  }
}

function all(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).filter((one) => one.name === name && !isEmpty(one))
}

function child(element: Element | undefined, name: string): Element | undefined {
  return all(element, name)[0]
}

function textOf(element: Element | undefined, name: string): string | undefined {
  const text = child(element, name)?.text.trim()
  return text === '' ? undefined : text
}

function dateOf(element: Element | undefined, name: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(textOf(element, name) ?? '')?.[0]
}

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [key in K]?: V }
}

function statement(core: Element | undefined, name: string): string | undefined {
  const element = child(core, name)
  return textOf(element, 'Description') ?? (element?.text.trim() || undefined)
}

function named(element: Element): StratmlNamed {
  return {
    ...optional('name', textOf(element, 'Name')),
    ...optional('description', textOf(element, 'Description')),
  }
}

function organization(element: Element): StratmlOrganization {
  return {
    ...named(element),
    ...optional('acronym', textOf(element, 'Acronym')),
    stakeholders: all(element, 'Stakeholder').map(stakeholder),
  }
}

const types = ['Person', 'Organization', 'Generic_Group'] as const
const roles = ['Performer', 'Beneficiary'] as const

function stakeholder(element: Element): StratmlStakeholder {
  const said = all(element, 'Role').flatMap((role) => all(role, 'RoleType').map(({ text }) => text.trim()))
  return {
    ...optional(
      'type',
      types.find((type) => type === element.attributes['StakeholderTypeType']),
    ),
    ...named(element),
    roles: roles.filter((role) => said.includes(role)),
  }
}

function goal(element: Element): StratmlGoal {
  return { ...aimed(element), objectives: all(element, 'Objective').map(objective) }
}

function objective(element: Element): StratmlObjective {
  return { ...aimed(element), indicators: all(element, 'PerformanceIndicator').map(indicator) }
}

function aimed(element: Element): Omit<StratmlObjective, 'indicators'> {
  return {
    ...named(element),
    ...optional('identifier', textOf(element, 'Identifier')),
    ...optional('sequence', textOf(element, 'SequenceIndicator')),
    stakeholders: all(element, 'Stakeholder').map(stakeholder),
    ...optional('otherInformation', textOf(element, 'OtherInformation')),
  }
}

function indicator(element: Element): StratmlIndicator {
  const { attributes } = element
  const type = attributes['PerformanceIndicatorType'] || attributes['IndicatorType']
  return {
    ...optional(
      'stage',
      stratmlStages.find((stage) => stage === attributes['ValueChainStage']),
    ),
    ...optional(
      'type',
      (['Quantitative', 'Qualitative'] as const).find((one) => one === type),
    ),
    dimension: textOf(element, 'MeasurementDimension') ?? '',
    unit: textOf(element, 'UnitOfMeasurement') ?? '',
    ...optional('identifier', textOf(element, 'Identifier')),
    peers: all(element, 'Relationship')
      .filter((one) => one.attributes['RelationshipType'] === 'Peer_To')
      .flatMap((one) => all(one, 'ReferentIdentifier').map(({ text }) => text.trim())),
    instances: all(element, 'MeasurementInstance').map(instance),
    ...optional('otherInformation', textOf(element, 'OtherInformation')),
  }
}

function instance(element: Element): StratmlInstance {
  return {
    targets: all(element, 'TargetResult').map(result),
    actuals: all(element, 'ActualResult').map(result),
  }
}

function result(element: Element): StratmlResult {
  const descriptor = child(element, 'Descriptor')
  const units = textOf(element, 'NumberOfUnits')
  return {
    ...optional('start', dateOf(element, 'StartDate')),
    ...optional('end', dateOf(element, 'EndDate')),
    ...optional(
      'units',
      units !== undefined && /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(units) ? Number(units) : undefined,
    ),
    ...optional(
      'descriptor',
      descriptor && {
        ...optional('name', textOf(descriptor, 'DescriptorName')),
        ...optional('value', textOf(descriptor, 'DescriptorValue')),
      },
    ),
    ...optional('description', textOf(element, 'Description')),
  }
}
