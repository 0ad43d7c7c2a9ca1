import { afterSections, sectionJoints } from '../../../lexicon/law-citations.ts'

/** A change to a text: what stands between two offsets is replaced. */
export interface Change {
  from: number
  to: number
  text: string
}

/** A citation that is not written as laws are cited; `form` is the worst of what is wrong with it. */
export interface Slip {
  form: 'several' | 'one' | 'spacing' | 'letter'
  from: number
  to: number
  changes: Change[]
}

interface Citation {
  /** How many signs it begins with. */
  signs: number
  from: number
  to: number
  /** Where each section of the list begins and ends. */
  sections: { from: number; to: number }[]
}

/** A section, with its letter; behind a space, «i» is the word and no letter. */
const section = '\\d{1,4}(?!\\d)(?:(?:[a-zæøå]|[ \\u00a0][a-hj-zæø])(?![\\p{L}\\d]|\\.\\p{L}))?'
const head = new RegExp(`(?<!§)(§{1,2})[ \\u00a0\\n]{0,2}(${section})`, 'gu')
const next = new RegExp(`(\\s?[-–]\\s?|,\\s|\\s(?:${sectionJoints.join('|')})\\s)(${section})`, 'uy')
const ending = new RegExp(`\\s{0,2}(?:[.,;:)\\]|]|$)|\\s(?:${afterSections.join('|')})(?![\\p{L}])`, 'uy')
const further = new RegExp(
  `(?:[-–,]|(?<!\\p{L})(?:${sectionJoints.join('|')}))\\s*§*\\s?\\d|^\\s?(?:ff?(?!\\p{L})|og følgende)`,
  'u',
)

/** The citations of Danish law in a text that are not written as laws are: one slip for each citation. */
export function slipsIn(text: string): Slip[] {
  return [...text.matchAll(head)].flatMap((match) => slipOf(text, readCitation(text, match)))
}

function readCitation(
  text: string,
  { 0: written, 1: sign = '', 2: first = '', index: from }: RegExpExecArray,
): Citation {
  const to = from + written.length
  const sections = [{ from: to - first.length, to }]
  let certain = 1
  next.lastIndex = to
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const [, joint = '', section = ''] = match
    const end = next.lastIndex
    if (Number.parseInt(section, 10) <= Number.parseInt(text.slice(sections.at(-1)?.from), 10)) break
    sections.push({ from: end - section.length, to: end })
    ending.lastIndex = end
    if (/[-–]/.test(joint) || (joint !== ', ' && ending.test(text))) certain = sections.length
    next.lastIndex = end
  }
  sections.length = certain
  return { signs: sign.length, from, to: sections.at(-1)?.to ?? to, sections }
}

function slipOf(text: string, { signs, from, to, sections }: Citation): Slip[] {
  const [first] = sections
  const number = first?.from ?? to
  const rest = text.slice(to, to + 100).split(/\n\n|§/, 1)[0] ?? ''
  const isAlone = sections.length === 1 && !further.test(text.slice(to, to + 100))
  const changes: Change[] = []
  const forms: Slip['form'][] = []
  const change = (form: Slip['form'], at: number, end: number, by: string): void => {
    forms.push(form)
    changes.push({ from: at, to: end, text: by })
  }
  if (signs === 1 && sections.length > 1) change('several', from, from, '§')
  if (signs === 2 && isAlone) change('one', from, from + 1, '')
  if (number === from + signs) change('spacing', number, number, ' ')
  let last = to
  for (const { 0: written, index } of rest.slice(0, 40).matchAll(/(?<!\p{L})(?:stk|nr)\.(?=\d)/gu)) {
    last = to + index + written.length
    change('spacing', last, last, ' ')
  }
  for (const section of sections) {
    const letter = /^\d+(?=\p{L})/u.exec(text.slice(section.from, section.to))
    if (letter !== null)
      change('letter', section.from + letter[0].length, section.from + letter[0].length, ' ')
  }
  const order = ['several', 'one', 'spacing', 'letter'] as const
  const form = order.find((candidate) => forms.includes(candidate))
  const end = last + (/^\d+/.exec(text.slice(last))?.[0].length ?? 0)
  return form === undefined ? [] : [{ form, from, to: end, changes }]
}

/** A citation with its changes made, on one line. */
export function corrected(text: string, { from, to, changes }: Slip): string {
  let written = text.slice(from, to)
  for (const change of changes.toSorted((a, b) => b.from - a.from))
    written = written.slice(0, change.from - from) + change.text + written.slice(change.to - from)
  return written.replace(/\s+/g, ' ')
}

/** Sections that are cited by the word for the sign, in the middle of a sentence. */
export function worded(text: string): { from: number; to: number; number: string }[] {
  const pattern = /(?<![\p{L}\d])paragraf(?:fen|ferne|fer)?[ \u00a0](\d{1,4})(?![\d.,]\d)/gu
  return [...text.matchAll(pattern)].map(({ 0: written, 1: number = '', index: from }) => ({
    from,
    to: from + written.length,
    number,
  }))
}
