import type { Evaluation } from './documents.ts'
import { type Measure, measuredKinds, precisionOf, recallOf, sumOf } from './measure.ts'

const names = { goal: 'goals', action: 'actions', initiative: 'under way', any: 'all three' }

/** Rows of the table: document, kind, found, precision, written, recall. */
export function rowsOf(evaluations: readonly Evaluation[]): string[][] {
  const rows = evaluations.flatMap(({ id, measures, any }) => [
    ...measuredKinds.map((kind) => row(id, names[kind], measures[kind])),
    row(id, names.any, any),
  ])
  const totals = measuredKinds.map((kind) =>
    row('all documents', names[kind], sumOf(evaluations.map(({ measures }) => measures[kind]))),
  )
  return [...rows, ...totals, row('all documents', names.any, sumOf(evaluations.map(({ any }) => any)))]
}

function row(id: string, kind: string, own: Measure): string[] {
  return [id, kind, `${own.found}`, precisionOf(own).toFixed(2), `${own.written}`, recallOf(own).toFixed(2)]
}

const head = ['Document', 'Kind', 'Found', 'Precision', 'Written', 'Recall']

/** The table as text for the terminal. */
export function plainTable(rows: readonly string[][]): string {
  const all = [head, ...rows]
  const widths = head.map((_, i) => Math.max(...all.map((cells) => cells[i]?.length ?? 0)))
  return all
    .map((cells) =>
      cells
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The page `docs/import-evaluation.md`. */
export function evaluationPage(evaluations: readonly Evaluation[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const furniture = evaluations.reduce((sum, evaluation) => sum + evaluation.furniture, 0)
  return `# How well the import reads

<!-- Written by \`npm run evaluate\`. -->

The strategies in \`strategies/\` were written by hand from source texts, and cite the passages of the registers in \`seeds/\`. The
same texts are imported, and the goals and actions of the draft are held against those of the strategy by the places that they come from.

- A goal or action of the draft is **right** where at least half of its letters stand in passages that goals or actions of the same kind
  cite in the strategy. *Precision* is the share of the found ones that are right.
- One of the strategy is **found** where at least half of one of its passages stands in what the draft took for the same kind.
  *Recall* is the share of the written ones that are found.
- *Under way* are actions with the status \`ongoing\` or \`completed\`, *actions* the others. *All three* asks only whether something was
  committed to, not which of the three.

${line(head)}
${line(head.map(() => '---'))}
${rowsOf(evaluations).map(line).join('\n')}

Goals and actions of the drafts that stand in what the registers call furniture (menus, page numbers, lists of links): ${furniture}.

What lists, labels and headings mark as a goal or an action is found almost whole. What is missed stands in running text, where
two readers differ as well: whether a sentence states a goal, names a piece of work or gives a reason. What the import takes from running
text is therefore marked in the draft with \`# usikkert\`, and its reason stands in the register under \`why\`.

The source texts are not part of the project. Put copies in \`seeds/texts\`, or name their folder in \`STRATLINT_TEXTS\`, and run
\`npm run evaluate\`.
`
}
