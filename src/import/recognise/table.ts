import type { Lexicon } from '../lexicon/lexicon.ts'
import { wordsPattern } from '../lexicon/match.ts'
import type { Block } from '../segment/block/blocks.ts'
import type { Finding } from './passage.ts'
import { fillReason } from './reason.ts'

type Column = 'goal' | 'action' | 'owner' | 'deadline' | undefined

/**
 * The rows of a table. Under a row of headings such as "Goal", "Action", "Responsible" and "Deadline" each row holds a goal, an
 * action, or both; other tables are text.
 */
export function tableFindings(
  rows: readonly Block[],
  at: { section: number; block: number },
  lexicon: Lexicon,
): Finding[] {
  const [head, ...others] = rows
  const columns = head?.cells?.map(({ text }) => columnOf(text, lexicon)) ?? []
  const isPlan = columns.includes('goal') || columns.includes('action')
  if (head === undefined || !isPlan || others.length === 0) return rows.map((row, i) => textRow(row, at, i))
  const why = fillReason(lexicon.reasons.table, head.stretch.text)
  return [
    textRow(head, at, 0),
    ...others.flatMap((row, i) => planRow(row, columns, { ...at, block: at.block + i + 1 }, why)),
  ]
}

function textRow({ stretch }: Block, at: { section: number; block: number }, i: number): Finding {
  return { stretch, kind: 'background', isSure: true, section: at.section, block: at.block + i, use: 'row' }
}

const order = ['owner', 'deadline', 'goal', 'action'] as const

function columnOf(text: string, { columns }: Lexicon): Column {
  return order.find((column) => wordsPattern(columns[column], 'start').test(text))
}

function planRow(
  { cells = [] }: Block,
  columns: readonly Column[],
  at: { section: number; block: number },
  why: string,
): Finding[] {
  const cellOf = (column: Column): string | undefined => cells[columns.indexOf(column)]?.text || undefined
  const owner = cellOf('owner')
  const deadline = cellOf('deadline')
  return cells.flatMap((stretch, i): Finding[] => {
    const column = columns[i]
    if (stretch.text === '') return []
    if (column !== 'goal' && column !== 'action')
      return [{ stretch, kind: 'background', isSure: true, ...at, use: 'cell' }]
    const isAction = column === 'action'
    return [
      {
        stretch,
        kind: column,
        why,
        isSure: true,
        ...at,
        ...(isAction ? { level: 1 } : { isListed: true }),
        ...(owner === undefined || !isAction ? {} : { owner }),
        ...(deadline === undefined ? {} : { deadline }),
      },
    ]
  })
}
