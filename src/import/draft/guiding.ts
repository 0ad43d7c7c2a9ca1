import type { GuidingStatement, Principle, Signatory, Value } from '#core/generated/strategy'
import type { FoundSignatory } from '../recognise/facts/head.ts'
import type { Finding } from '../recognise/passage.ts'
import { sentencesOf } from '../segment/text/sentences.ts'
import { type DraftContext, statementOf, tracesOf } from './context.ts'
import { inline, paragraph, tidy } from './write/markdown.ts'

/** The vision, the mission, the values and the principles of a document, where it states them. */
export interface Guiding {
  vision?: GuidingStatement
  mission?: GuidingStatement
  values?: Value[]
  principles?: Principle[]
}

export function guidingOf(findings: readonly Finding[], context: DraftContext): Guiding {
  const vision = statement(
    findings.filter(({ use }) => use === 'vision'),
    context,
  )
  const mission = statement(
    findings.filter(({ use }) => use === 'mission'),
    context,
  )
  const values = findings
    .filter(({ use }) => use === 'value')
    .map((finding) => ({ name: valueName(finding), traces: tracesOf([finding], context) }))
  const principles = principlesOf(
    findings.filter(({ use }) => use === 'principle'),
    context,
  )
  return {
    ...(vision === undefined ? {} : { vision }),
    ...(mission === undefined ? {} : { mission }),
    ...(values.length === 0 ? {} : { values }),
    ...(principles.length === 0 ? {} : { principles }),
  }
}

/** The first paragraph is the statement; what follows explains it. */
function statement(findings: readonly Finding[], context: DraftContext): GuidingStatement | undefined {
  const [first, ...others] = findings
  if (first === undefined) return undefined
  const isSame = (finding: Finding): boolean =>
    finding.section === first.section && finding.block === first.block
  const own = [first, ...others.filter(isSame)]
  const rest = others.filter((finding) => !isSame(finding))
  const text = own.map((finding) => tidy(finding.stretch.text)).join(' ')
  const body = paragraph(rest.map((finding) => finding.stretch.text).join(' '))
  return {
    statement: inline(withoutLabel(text.replace(/^["”»“„«]+|(?<!["”»“„«])["”»“„«]+(?=\.?$)/gu, ''))),
    ...(body === '' ? {} : { body }),
    traces: tracesOf(findings, context),
  }
}

function withoutLabel(text: string): string {
  return text.replace(/^\p{Lu}{3,}:\s+/u, '')
}

function valueName(finding: Finding): string {
  return inline(withoutLabel(statementOf(finding)))
}

function principlesOf(findings: readonly Finding[], context: DraftContext): Principle[] {
  const roots: Principle[] = []
  const open: { principle: Principle; level: number }[] = []
  for (const finding of findings) {
    const level = finding.level ?? 1
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const above = open.at(-1)?.principle
    const siblings = above === undefined ? roots : (above.principles ?? [])
    const [first, ...rest] = sentencesOf(finding.stretch, context.lexicon)
    const title = statementOf({ ...finding, stretch: first ?? finding.stretch }).replace(
      /(?<![\s:.])[\s:.]+$/u,
      '',
    )
    const principle: Principle = {
      id: context.newId(
        above?.id === undefined ? `P${siblings.length + 1}` : `${above.id}.${siblings.length + 1}`,
        'P1',
      ),
      title: inline(title),
      ...(rest.length === 0 ? {} : { body: paragraph(rest.map(({ text }) => text).join(' ')) }),
      traces: tracesOf([finding], context),
    }
    siblings.push(principle)
    if (above !== undefined) above.principles = siblings
    open.push({ principle, level })
  }
  return roots
}

export function signatoriesOf(
  found: readonly FoundSignatory[],
  traceOf: (found: FoundSignatory) => string[],
): Signatory[] {
  return found.map((signatory) => ({
    name: tidy(signatory.name),
    ...(signatory.role === undefined ? {} : { role: tidy(signatory.role) }),
    traces: traceOf(signatory),
  }))
}
