import type { RootContent, TableRow } from 'mdast'
import type { Actor } from '#core/generated/strategy'
import { cleanLine } from '../../clean.ts'
import { bullets, compactTable, h, joined, link, p, row } from '../../nodes.ts'
import { type Build, capital, filled, filledWords } from '../context/build.ts'
import { actor as actorLink, reference } from '../context/names.ts'
import { type Below, cellField, dateText, labelled } from '../context/values.ts'
import { webLink } from './references.ts'

/** Words and abbreviations and what they mean in the document. */
export function definitionPart(b: Build): RootContent[] {
  const rows = filled(b.strategy.definitions).map(({ term, meaning, reference: source }) =>
    row([cleanLine(term ?? ''), b.inline(meaning), reference(b, source)]),
  )
  if (rows.length === 0) return []
  const table = compactTable([b.say('term'), b.say('meaning'), b.say('source')], rows)
  return [h(2, b.anchors.heading(b.say('definitions')), b.say('definitions')), table]
}

/** Everybody who decides, is responsible or takes part. */
export function actorPart(b: Build): RootContent[] {
  const actors = Object.entries(b.strategy.actors ?? {})
  if (actors.length === 0) return []
  const below: Below = { depth: 2, blocks: [] }
  const rows = actors.map(([id, actor]) => actorRow(b, id, actor ?? {}, below))
  const table = compactTable([b.say('name'), b.say('kind'), b.say('partOf'), b.say('description')], rows)
  return [h(2, b.anchors.heading(b.say('actors')), b.say('actors')), table, ...below.blocks]
}

function actorRow(b: Build, id: string, actor: Actor, below: Below): TableRow {
  const name = cleanLine(actor.name ?? id)
  const aliases = labelled(b.say('aliases'), filledWords(actor.aliases).map(cleanLine).join(', '))
  const cells = [
    name,
    actor.kind && capital(b.term(`actor.${actor.kind}`)),
    actorLink(b, actor.partOf),
    joined(' ', [cellField(b, actor.description, below, name), aliases]),
  ]
  return row(cells, b.anchors.claim('actor', id))
}

export function signatoryPart(b: Build): RootContent[] {
  const items = filled(b.strategy.signatories).map(({ name, role, date }) => [
    p(joined(', ', [cleanLine(name ?? ''), cleanLine(role ?? ''), dateText(b, date)])),
  ])
  if (items.length === 0) return []
  return [h(2, b.anchors.heading(b.say('signatories')), b.say('signatories')), bullets(items)]
}

/** Where readers can turn with questions. */
export function contactPart(b: Build): RootContent[] {
  const { unit, address, phone, email, url } = b.strategy.publisher?.contact ?? {}
  const mail = cleanLine(email ?? '')
  const lines = [
    cleanLine(unit ?? ''),
    labelled(b.say('address'), cleanLine(address ?? '')),
    labelled(b.say('phone'), cleanLine(phone ?? '')),
    labelled(b.say('email'), /^[^\s@<>]+@[^\s@<>]+$/.test(mail) ? link(`mailto:${mail}`, mail) : mail),
    labelled(b.say('web'), webLink(url)),
  ].filter((line) => line !== undefined && line !== '')
  if (lines.length === 0) return []
  return [
    h(2, b.anchors.heading(b.say('contact')), b.say('contact')),
    bullets(lines.map((line) => [p(line)])),
  ]
}
