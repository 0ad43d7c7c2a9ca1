import type { ParagraphChild } from 'docx'
import type { Colours } from '../../style/colours.ts'
import { run } from '../inlines.ts'

/** A sign of its own shape for each state that a cell can be marked with; the words beside it say the same. */
const signs: { readonly [state: string]: string } = {
  filled: '●',
  partly: '◐',
  gap: '○',
  missing: '×',
  reached: '●',
  'on-track': '→',
  behind: '▲',
  missed: '×',
  unmeasured: '○',
  unknown: '?',
  'score-0': '○',
  'score-25': '◔',
  'score-50': '◐',
  'score-75': '◕',
  'score-100': '●',
}

/** The states that something should be done about. */
const open = new Set(['gap', 'missing', 'behind', 'missed'])

/** The room that a sign takes, in characters. */
export const signLength = 2

/** The sign of a state and a space, or nothing for a state that has no sign. */
export function signOf(state: string | undefined, colours: Colours): ParagraphChild[] {
  if (state === undefined || !Object.hasOwn(signs, state)) return []
  const color = open.has(state) ? colours.warm : colours.accent
  return [...run(signs[state] ?? '', { color }), ...run(' ')]
}
