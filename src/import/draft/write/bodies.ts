import type { Finding } from '../../recognise/passage.ts'
import type { Block } from '../../segment/block/blocks.ts'
import { blocksOf, listItem, paragraph, tableOf, tidy } from './markdown.ts'

/** The text of findings as Markdown: sentences of one paragraph together, items as a list, rows as a table. */
export function bodyOf(
  findings: readonly Finding[],
  blockAt: (finding: Finding) => Block | undefined,
): string {
  const parts: string[] = []
  let i = 0
  while (i < findings.length) {
    const finding = findings[i]
    if (finding === undefined) break
    const same = runFrom(findings, i, isLike(finding))
    parts.push(partOf(same, blockAt))
    i += same.length
  }
  return blocksOf(parts)
}

function runFrom(
  findings: readonly Finding[],
  start: number,
  test: (finding: Finding) => boolean,
): Finding[] {
  const run: Finding[] = []
  for (const finding of findings.slice(start)) {
    if (!test(finding)) break
    run.push(finding)
  }
  return run
}

function isLike({ use, section, block }: Finding): (other: Finding) => boolean {
  if (use === 'row' || use === 'item') return (other) => other.use === use && other.section === section
  return (other) => other.use === use && other.section === section && other.block === block
}

function partOf(findings: readonly Finding[], blockAt: (finding: Finding) => Block | undefined): string {
  const [first] = findings
  if (first?.use === 'item') {
    let above = 0
    return findings
      .map(({ stretch, level }) => {
        above = Math.min(level ?? 1, above + 1)
        return listItem(stretch.text, above)
      })
      .join('\n')
  }
  if (first?.use === 'row') {
    return tableOf(
      findings.map(
        (finding) => blockAt(finding)?.cells?.map(({ text }) => tidy(text)) ?? [finding.stretch.text],
      ),
    )
  }
  return paragraph(findings.map(({ stretch }) => stretch.text).join(' '))
}
