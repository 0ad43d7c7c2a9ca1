import type { Answered } from '../editor/client.ts'
import type { Typed } from '../editor/keystrokes.ts'
import { median } from '../measure/rounds.ts'
import { figure, table } from './table.ts'
import type { Target } from './target.ts'

const states = [
  ['whole', 'can be read'],
  ['broken', 'cannot be read'],
] as const

/** A keystroke is answered when both answers to it have come. */
const both = ({ completion, diagnostics }: Answered): number => Math.max(completion, diagnostics)
const processor = ({ cpu }: Answered): number => cpu

/** At most this, in milliseconds. */
const target = 50

/** The lines of keystrokes in the table of targets. */
export function typingTargets({ lines, strokes }: Typed): Target[] {
  return states.flatMap(([state, words]) =>
    (
      [
        ['half of the keystrokes', median],
        ['95 of 100 keystrokes', share(0.95)],
      ] as const
    ).map(([how, of]): Target => {
      const what = `${how} in ${lines} lines that ${words}, until both answers`
      const [wall, cpu] = [both, processor].map((by) => of(strokes[state].map(by)))
      return { what, kind: 'most', target, unit: 'ms', wall: wall ?? Number.NaN, cpu: cpu ?? Number.NaN }
    }),
  )
}

/** What keystrokes took, as a table of Markdown. */
export function typingTable({ strokes, checked }: Typed): string {
  const rows = states.flatMap(([state, words]) => {
    const row = (what: string, times: readonly number[]): string[] => [
      `${what}, text that ${words}`,
      String(times.length),
      ...[median(times), share(0.95)(times), Math.max(...times)].map(whole),
    ]
    return [
      row(
        'completion',
        strokes[state].map(({ completion }) => completion),
      ),
      row(
        'first diagnostics',
        strokes[state].map(({ diagnostics }) => diagnostics),
      ),
      row('processor, of the thread that answers', strokes[state].map(processor)),
      row('checked, after the last of several', checked[state]),
    ]
  })
  return table(['After a keystroke, ms', 'Times', 'Median', '95 of 100', 'Slowest'], rows)
}

function whole(value: number): string {
  return figure(Math.round(value))
}

/** The number that such a share of some numbers does not exceed; NaN where there are none. */
export function share(of: number): (numbers: readonly number[]) => number {
  return (numbers) => {
    const sorted = [...numbers].sort((a, b) => a - b)
    return sorted[Math.ceil(sorted.length * of) - 1] ?? Number.NaN
  }
}
