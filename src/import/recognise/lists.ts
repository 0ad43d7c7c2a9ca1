import type { HeadingRole, Lexicon } from '../lexicon/lexicon.ts'
import { wordsIn, wordsPattern } from '../lexicon/match.ts'
import type { Block } from '../segment/block/blocks.ts'
import type { Section } from '../segment/outline.ts'
import { type LeadIn, leadInOf } from './lead-in.ts'
import type { Finding, PassageKind } from './passage.ts'
import { fillReason } from './reason.ts'

type ListRole = LeadIn['role'] | 'unknown'

interface List {
  role: ListRole
  why?: string
  isSure: boolean
}

/** The role of a list: what its lead-in says, else the heading, else how its items begin. */
export function listRole(
  items: readonly Block[],
  leadIn: LeadIn | undefined,
  section: Section,
  inherited: HeadingRole | undefined,
  lexicon: Lexicon,
): List {
  const { reasons } = lexicon
  if (inherited === 'examples') return { role: 'examples', isSure: true }
  if (leadIn !== undefined && leadIn.role !== 'other') {
    return { role: leadIn.role, why: fillReason(reasons.listItem, leadIn.words), isSure: true }
  }
  const byHeading = rolesOfHeadings[section.role ?? 'contents']
  if (byHeading !== undefined) {
    return { role: byHeading, why: fillReason(reasons.heading, section.title), isSure: leadIn === undefined }
  }
  const role = roleByItems(items, lexicon)
  if (role === 'unknown') return { role, isSure: true }
  return { role, why: fillReason(reasons.heading, section.title), isSure: false }
}

const rolesOfHeadings: { readonly [role in HeadingRole]?: ListRole } = {
  goals: 'goals',
  actions: 'actions',
  initiatives: 'initiatives',
  principles: 'principles',
  values: 'values',
  vision: 'principles',
  mission: 'principles',
  examples: 'examples',
}

function roleByItems(items: readonly Block[], { actionStarts, ongoingStarts, prose }: Lexicon): ListRole {
  const most = (test: (text: string) => boolean): boolean =>
    items.filter(({ stretch }) => test(stretch.text)).length * 2 > items.length
  const starts = [...actionStarts, ...ongoingStarts]
  if (most((text) => wordsPattern(starts, 'start').test(text))) return 'actions'
  const duty = (text: string): boolean => wordsIn(text, prose.obligations) !== undefined
  return most((text) => duty(text) && wordsIn(text, prose.never) === undefined) ? 'goals' : 'unknown'
}

const kinds: { readonly [role in ListRole]: PassageKind } = {
  goals: 'goal',
  actions: 'action',
  initiatives: 'initiative',
  principles: 'principle',
  values: 'principle',
  examples: 'example',
  themes: 'background',
  other: 'background',
  unknown: 'background',
}

const uses: { readonly [role in ListRole]?: Finding['use'] } = { principles: 'principle', values: 'value' }

/** The items of a list; the items below one that leads in to them follow its words. */
export function listFindings(
  items: readonly Block[],
  list: List,
  at: { section: number; block: number },
  lexicon: Lexicon,
): Finding[] {
  const open: { level: number; list: List }[] = []
  return items.map((item, i) => {
    while ((open.at(-1)?.level ?? 0) >= item.level) open.pop()
    const own = open.at(-1)?.list ?? list
    const next = items[i + 1]
    if (next !== undefined && next.level > item.level)
      open.push({ level: item.level, list: listBelow(item, own, lexicon) })
    return itemFinding(item, own, { section: at.section, block: at.block + i }, lexicon)
  })
}

function listBelow(item: Block, list: List, lexicon: Lexicon): List {
  const { text } = item.stretch
  if (list.role !== 'actions' || !/:$/.test(text)) return list
  const leadIn = leadInOf(text, lexicon)
  if (leadIn === undefined || leadIn.role === 'actions') return list
  if (leadIn.role === 'goals' && !/:$/.test(text)) return list
  return { role: leadIn.role, why: fillReason(lexicon.reasons.listItem, leadIn.words), isSure: false }
}

/** A short label before what an item says: "Families. …", "Access: …". */
const label = /^(?:\p{Lu}\S*(?: \S+){0,3})[.:] (?=\p{Lu})/u

/** Items such as "Vision: …" state what their label says, whatever list they stand in. */
function guidingLabel(text: string, { headings }: Lexicon): Finding['use'] | undefined {
  const own = /^([^:]{3,30}):\s/.exec(text)?.[1]
  if (own === undefined) return undefined
  if (wordsPattern(headings.vision, 'whole').test(own)) return 'vision'
  if (wordsPattern(headings.mission, 'whole').test(own)) return 'mission'
  return wordsPattern(headings.values, 'whole').test(own) ? 'value' : undefined
}

function itemFinding(
  { stretch, level }: Block,
  { role, why, isSure }: List,
  at: { section: number; block: number },
  lexicon: Lexicon,
): Finding {
  const guiding = guidingLabel(stretch.text, lexicon)
  if (guiding !== undefined) return { stretch, kind: 'principle', isSure: true, ...at, level, use: guiding }
  const body = stretch.text.replace(label, '')
  const isOngoing = role === 'actions' && wordsIn(body, lexicon.ongoingStarts, 'start') !== undefined
  const hasBegun =
    role === 'actions' &&
    !isOngoing &&
    /:$/.test(stretch.text) &&
    wordsIn(stretch.text, lexicon.leadIns.initiatives) !== undefined
  const use = uses[role]
  return {
    stretch,
    kind: isOngoing || hasBegun ? 'initiative' : kinds[role],
    ...(why === undefined ? {} : { why }),
    isSure,
    ...at,
    level,
    use: use ?? 'item',
    ...(role === 'goals' ? { isListed: true } : {}),
  }
}
