import { firstDay, lastDay } from '#core/dates'
import type { Action, Reference, Strategy } from '#core/generated/strategy'
import { actionsOf, goalsOf, type Placed, themesOf } from '#core/goals'
import { blockText, lineText } from '../text.ts'
import { datasets } from './datasets.ts'
import { goalNode } from './goals.ts'
import { context, filled, type Node, refer, type Value } from './node.ts'

/** A strategy as linked data in the terms of schema.org, DCAT and, where they have none, stratlint's own. */
export function jsonldOf(strategy: Strategy): Node {
  const base = `urn:stratlint:${strategy.id ?? 'document'}`
  const to = refer(base)
  return {
    '@context': context,
    ...filled({
      '@id': base,
      '@type': ['schema:CreativeWork', 'stratlint:Strategy'],
      'schema:identifier': strategy.id,
      'schema:name': lineText(strategy.title),
      'schema:alternativeHeadline': lineText(strategy.subtitle),
      'schema:inLanguage': strategy.language,
      'schema:genre': strategy.kind,
      'schema:creativeWorkStatus': strategy.status,
      'schema:datePublished': day(strategy.published),
      'schema:temporalCoverage': coverage(strategy),
      'schema:publisher': publisher(strategy),
      'stratlint:vision': lineText(strategy.vision?.statement),
      'stratlint:mission': lineText(strategy.mission?.statement),
      'stratlint:value': (strategy.values ?? []).map(({ name, description }) =>
        filled({ 'schema:name': lineText(name), 'schema:description': blockText(description) }),
      ),
      'stratlint:actor': actors(strategy, to),
      'stratlint:targetGroup': Object.entries(strategy.targetGroups ?? {}).map(([id, group]) =>
        filled({
          '@id': to(id),
          '@type': 'schema:Audience',
          'schema:name': lineText(group.name),
          'schema:description': blockText(group.description),
        }),
      ),
      'stratlint:theme': themesOf(strategy).map(({ value }) =>
        filled({
          '@id': value.id && to(value.id),
          '@type': 'stratlint:Theme',
          'schema:position': value.number,
          'schema:name': lineText(value.title),
          'schema:description': blockText(value.rationale),
        }),
      ),
      'stratlint:goal': goalsOf(strategy).map((goal) => goalNode(goal, to)),
      'stratlint:action': actionsOf(strategy).map((action) => actionNode(action, to)),
      'dcat:dataset': datasets(strategy, to),
      'schema:citation': Object.entries(strategy.references ?? {}).map(([id, one]) => citation(to(id), one)),
    }),
  }
}

const day = (date: string | number | undefined): Value | undefined =>
  date === undefined ? undefined : String(date)

/** ISO 8601: the first day, a stroke, the last; two points where one is not known. */
function coverage({ period }: Strategy): string | undefined {
  const [start, end] = [firstDay(period?.start), lastDay(period?.end)]
  return start === undefined && end === undefined ? undefined : `${start ?? '..'}/${end ?? '..'}`
}

function publisher({ publisher: one }: Strategy): Node | undefined {
  if (one === undefined) return undefined
  const { phone, email, url } = one.contact ?? {}
  const contact = filled({ 'schema:telephone': phone, 'schema:email': email, 'schema:url': url })
  return filled({
    '@type': 'schema:GovernmentOrganization',
    'schema:name': lineText(one.name),
    'schema:department':
      one.unit === undefined
        ? undefined
        : { '@type': 'schema:GovernmentOrganization', 'schema:name': lineText(one.unit) ?? '' },
    'schema:contactPoint':
      Object.keys(contact).length === 0 ? undefined : { '@type': 'schema:ContactPoint', ...contact },
  })
}

function actors({ actors: all = {} }: Strategy, to: (id: string) => string): Node[] {
  return Object.entries(all).map(([id, { name, kind, partOf, description }]) =>
    filled({
      '@id': to(id),
      '@type': 'schema:Organization',
      'schema:name': lineText(name),
      'schema:description': blockText(description),
      'schema:additionalType': kind,
      'schema:parentOrganization': partOf && { '@id': to(partOf) },
    }),
  )
}

function actionNode({ value, theme }: Placed<Action>, to: (id: string) => string): Node {
  return filled({
    '@id': value.id && to(value.id),
    '@type': 'schema:Action',
    'schema:identifier': value.id,
    'schema:name': lineText(value.title),
    'schema:description': blockText(value.body),
    'schema:agent': typeof value.owner === 'string' ? { '@id': to(value.owner) } : undefined,
    'schema:participant': (value.partners ?? []).map((id) => ({ '@id': to(id) })),
    'schema:startTime': day(value.start),
    'schema:endTime': day(value.end),
    'stratlint:status': value.status,
    'stratlint:commitment': value.commitment,
    'stratlint:contributesTo': (value.contributesTo ?? []).map((id) => ({ '@id': to(id) })),
    'stratlint:inTheme': theme?.id && { '@id': to(theme.id) },
  })
}

function citation(id: string, one: Reference): Node {
  return filled({
    '@id': id,
    '@type': one.kind === 'law' ? 'schema:Legislation' : 'schema:CreativeWork',
    'schema:name': lineText(one.title ?? one.citedAs),
    'schema:identifier': one.number,
    'schema:publisher': one.publisher,
    'schema:author': one.author,
    'schema:datePublished': day(one.date),
    'schema:url': one.url,
  })
}
