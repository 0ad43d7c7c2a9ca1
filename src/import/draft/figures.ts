import type { Definition, KeyFigure, TargetGroup } from '#core/generated/strategy'
import { dateIn } from '../recognise/facts/dates.ts'
import { targetIn } from '../recognise/facts/target.ts'
import type { Finding } from '../recognise/passage.ts'
import { type DraftContext, tracesOf } from './context.ts'
import { slugOf } from './write/ids.ts'
import { inline, tidy } from './write/markdown.ts'

/** More figures than these are a table to write by hand. */
const most = 30

/** Sentences of the text that state a number of something, with the year that they state it for. */
export function keyFiguresOf(
  findings: readonly Finding[],
  context: DraftContext,
): { [id: string]: KeyFigure } {
  const figures: { [id: string]: KeyFigure } = {}
  for (const finding of findings) {
    if (finding.kind !== 'background' || finding.use !== undefined || finding.block < 0) continue
    const text = tidy(finding.stretch.text)
    const date = dateIn(text, context.lexicon)?.date
    const found = date === undefined ? undefined : targetIn(text, context.lexicon)
    const value = found?.value ?? found?.min ?? found?.max
    if (date === undefined || found === undefined || value === undefined || found.change !== undefined)
      continue
    const isShare = found.unit === '%'
    const figure: KeyFigure = {
      value,
      unit: isShare ? context.lexicon.figures.percentUnit : found.unit,
      what: inline(text),
      date,
      printed: found.words,
      traces: tracesOf([finding], context),
    }
    figures[context.newId(slugOf(`${isShare ? '' : found.unit} ${date} ${text}`), 'tal')] = figure
    context.comments.set(
      figure,
      `${context.lexicon.words.unsure}: ${context.lexicon.words.indicator.replace('{words}', () => found.words)}`,
    )
    if (Object.keys(figures).length >= most) break
  }
  return figures
}

/** Terms that a sentence defines. */
export function definitionsOf(findings: readonly Finding[], context: DraftContext): Definition[] {
  return findings.flatMap((finding) => {
    if (finding.kind !== 'definition') return []
    const text = tidy(finding.stretch.text)
    const term = context.lexicon.definition
      .map((pattern) => new RegExp(pattern, 'iu').exec(text)?.[1])
      .find((own) => own !== undefined)
    return term === undefined
      ? []
      : [{ term: inline(term), meaning: inline(text), traces: tracesOf([finding], context) }]
  })
}

/** Whom the document says that it is for. */
export function targetGroupsOf(
  findings: readonly Finding[],
  context: DraftContext,
): { [id: string]: TargetGroup } {
  const { targetGroup } = context.lexicon
  const groups: { [id: string]: TargetGroup } = {}
  for (const finding of findings) {
    if (finding.kind !== 'background' || finding.use !== undefined) continue
    const text = tidy(finding.stretch.text)
    const match = new RegExp(`^(?:${targetGroup.join('|')})[, ]+([^,\\s][\\s\\S]*?)\\.?$`, 'iu').exec(text)
    const [, name] = match ?? []
    if (name === undefined) continue
    groups[context.newId(slugOf(name), 'gruppe')] = {
      name: inline(name),
      traces: tracesOf([finding], context),
    }
  }
  return groups
}
