import type { RootContent } from 'mdast'
import { labels as fieldLabels } from '#document/generated/labels'
import { cleanLine } from '../../clean.ts'
import { h, row, rowHeaderTable } from '../../nodes.ts'
import { type Build, filled } from '../context/build.ts'
import { dateText } from '../context/values.ts'

/** What the source does not state, and why the document says what it does. */
export function inferredPart(b: Build): RootContent[] {
  const rows = Object.entries(b.strategy.inferred ?? {}).map(([field, why]) =>
    row([fieldLabels[`strategy.${field}`]?.[b.locale] ?? cleanLine(field), b.inline(why)]),
  )
  if (rows.length === 0) return []
  const table = rowHeaderTable([b.say('field'), b.say('why')], rows)
  return [h(2, b.anchors.heading(b.say('inferred')), b.say('inferred')), table]
}

/** What identifies the document and this edition of it. */
export function colophonPart(b: Build): RootContent[] {
  const { id, format, language, adoption, sources } = b.strategy
  const registers = filled(sources).flatMap(({ register }) =>
    register === undefined ? [] : [cleanLine(register)],
  )
  const facts: [string, string | undefined][] = [
    [b.say('id'), id && cleanLine(id)],
    [b.say('format'), format],
    [b.say('language'), language && cleanLine(language)],
    [b.say('fingerprint'), adoption?.fingerprint && cleanLine(adoption.fingerprint)],
    [b.say('registers'), registers.join(', ')],
    [b.say('asOf'), dateText(b, b.asOf)],
  ]
  const rows = facts.filter(([, value]) => value !== undefined && value !== '').map((fact) => row(fact))
  const table = rowHeaderTable([b.say('fact'), b.say('content')], rows)
  return [h(2, b.anchors.heading(b.say('colophon')), b.say('colophon')), table]
}
