import type { HeadingRole, Lexicon } from '../lexicon/lexicon.ts'
import { wordsIn } from '../lexicon/match.ts'
import type { Block } from '../segment/block/blocks.ts'
import { isLeadIn, isSignature } from '../segment/block/line-kinds.ts'
import type { Outline, Section } from '../segment/outline.ts'
import { sentencesOf } from '../segment/text/sentences.ts'
import { type LeadIn, leadInOf } from './lead-in.ts'
import { listFindings, listRole } from './lists.ts'
import { paragraphFindings } from './paragraph.ts'
import type { Finding } from './passage.ts'
import { fillReason } from './reason.ts'
import { tableFindings } from './table.ts'

/** A document with its title: a sentence that begins with it tells of the document. */
interface Reading extends Outline {
  documentTitle: string
}

/** What every piece of a document is, in reading order. */
export function recognise(own: Outline, documentTitle = ''): Finding[] {
  const outline: Reading = { ...own, documentTitle }
  const roles = inheritedRoles(outline)
  return outline.sections
    .flatMap((section, i) => sectionFindings(section, i, roles[i], outline))
    .filter(({ stretch }) => /[\p{L}\p{N}]/u.test(stretch.text))
}

/**
 * A section below "Good examples" holds an example, up to the next heading that opens something else; so does one that
 * begins with the story of a person. The numbered parts of a chapter of principles hold principles.
 */
function inheritedRoles({ sections, lexicon }: Reading): (HeadingRole | undefined)[] {
  const hasMarks = sections.some(({ isStrong, isRepeated }) => isStrong || isRepeated)
  let isInside = false
  let chapter: string | undefined
  return sections.map((section) => {
    const { role, isStrong, isRepeated, number, blocks } = section
    if (role === 'principles') chapter = number
    const isPart = chapter !== undefined && role === undefined && number?.startsWith(`${chapter}.`)
    if (role === 'examples') isInside = hasMarks
    else if (isStrong || isRepeated || role !== undefined) isInside = false
    const isStory =
      role === undefined && wordsIn(blocks[0]?.stretch.text ?? '', lexicon.prose.story, 'start') !== undefined
    return isInside || isStory ? 'examples' : isPart ? 'principles' : role
  })
}

function sectionFindings(
  section: Section,
  index: number,
  role: HeadingRole | undefined,
  outline: Reading,
): Finding[] {
  const { lexicon } = outline
  const { blocks } = section
  const findings: Finding[] = []
  let reached: (LeadIn & { block: number }) | undefined
  let i = 0
  while (i < blocks.length) {
    const block = blocks[i]
    if (block === undefined) break
    const items = itemsFrom(blocks, i)
    if (items.length > 0) {
      const leadIn = leadInBefore(blocks[i - 1], outline)
      if (leadIn?.isReachedBy) reached ??= { ...leadIn, block: i }
      const list = listRole(items, leadIn, section, role, lexicon)
      findings.push(...listFindings(items, list, { section: index, block: i }, lexicon))
      i += items.length
      continue
    }
    const rows = runFrom(blocks, i, 'row')
    if (rows.length > 0) {
      findings.push(...tableFindings(rows, { section: index, block: i }, lexicon))
      i += rows.length
      continue
    }
    const precedesList = itemsFrom(blocks, i + 1).length > 0
    findings.push(...blockFindings(block, { section, index, block: i, role, precedesList, outline }))
    i++
  }
  markCited(findings, lexicon)
  const heading = headingFinding(section, index, reached, findings, outline)
  return heading === undefined ? findings : [heading, ...findings]
}

function itemsFrom(blocks: readonly Block[], start: number): Block[] {
  return runFrom(blocks, start, 'item')
}

function runFrom(blocks: readonly Block[], start: number, form: Block['form']): Block[] {
  let end = start
  while (blocks[end]?.form === form) end++
  return blocks.slice(start, end)
}

function leadInBefore(block: Block | undefined, { lexicon }: Reading): LeadIn | undefined {
  if (block === undefined || !['paragraph', 'quote'].includes(block.form)) return undefined
  const last = sentencesOf(block.stretch, lexicon).at(-1)?.text ?? ''
  return /:$/.test(last) || isLeadIn(last, lexicon) ? leadInOf(last, lexicon) : undefined
}

/** Whether a list that begins here holds what its section's heading announces, and is led in to by nothing else. */
function listsGoals(blocks: readonly Block[], i: number, outline: Reading): boolean {
  if (blocks[i - 1]?.form === 'item') return false
  const leadIn = leadInBefore(blocks[i - 1], outline)
  return leadIn === undefined || leadIn.role === 'goals'
}

interface Place {
  section: Section
  index: number
  block: number
  role: HeadingRole | undefined
  precedesList: boolean
  outline: Reading
}

function blockFindings(
  block: Block,
  { section, index, block: at, role, precedesList, outline }: Place,
): Finding[] {
  const { lexicon } = outline
  const { stretch } = block
  const own = { stretch, section: index, block: at, isSure: true }
  if (block.form === 'note') return [{ ...own, kind: 'background', use: 'note' }]
  if (block.form === 'box') return [{ ...own, kind: 'background', use: 'box' }]
  if (isSignature(stretch.text, lexicon)) return [{ ...own, kind: 'background', use: 'signatory' }]
  if (precedesList && isLeadIn(stretch.text, lexicon)) {
    return [{ ...own, kind: 'furniture', use: 'lead-in', aside: 'leadIn' }]
  }
  const isQuote = block.form === 'quote' || /^["”»“„].*["”»“]\.?$/u.test(stretch.text)
  if (isQuote && role !== 'vision' && wordsIn(stretch.text, lexicon.leadIns.goals) === undefined) {
    return [{ ...own, kind: 'example', use: 'quote' }]
  }
  const hasList = section.blocks.some(
    ({ form }, i) => form === 'item' && listsGoals(section.blocks, i, outline),
  )
  return paragraphFindings(stretch, {
    section: index,
    block: at,
    title: section.title,
    role,
    hasList,
    precedesList,
    documentTitle: outline.documentTitle,
    lexicon,
  })
}

/** Goals that their lead-in or their own sentence names as those of the state are only cited. */
function markCited(findings: readonly Finding[], { nationalSetters }: Lexicon): void {
  for (const finding of findings) {
    if (finding.kind !== 'goal') continue
    const told = `${finding.why ?? ''} ${finding.stretch.text}`
    const setter = nationalSetters.find(({ pattern }) => wordsIn(told, [pattern]) !== undefined)
    if (setter !== undefined) finding.setBy = { id: setter.id, name: setter.name }
  }
}

/** The heading itself: a goal where a list says how "that" is to be reached, and no goal is listed before it. */
function headingFinding(
  { heading, title, role, isRepeated }: Section,
  section: number,
  reached: (LeadIn & { block: number }) | undefined,
  findings: readonly Finding[],
  { lexicon }: Reading,
): Finding | undefined {
  if (heading === undefined) return undefined
  const own = { stretch: heading.stretch, section, block: -1 }
  const hasGoals = findings.some(({ isListed, block }) => isListed && block < (reached?.block ?? 0))
  if (reached !== undefined && !hasGoals && !isRepeated && role === undefined && title !== '') {
    return {
      ...own,
      kind: 'goal',
      why: fillReason(lexicon.reasons.reachedBy, reached.words),
      isSure: false,
      isListed: false,
    }
  }
  return isRepeated
    ? { ...own, kind: 'furniture', isSure: true, aside: 'heading' }
    : { ...own, kind: 'background', isSure: true }
}
