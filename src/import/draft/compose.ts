import type { Action, Section as DraftSection, Example, Goal, Theme } from '#core/generated/strategy'
import type { Finding } from '../recognise/passage.ts'
import type { Block } from '../segment/block/blocks.ts'
import type { Outline, Section } from '../segment/outline.ts'
import { actionsOf } from './actions.ts'
import { type DraftContext, tracesOf } from './context.ts'
import { goalOf } from './goals.ts'
import { type Group, isCommitment } from './groups.ts'
import { bodyOf } from './write/bodies.ts'
import { slugOf } from './write/ids.ts'
import { inline, tidy, withoutCapitals } from './write/markdown.ts'

/** The parts that a theme and the document have in common. */
export interface Parts {
  sections?: DraftSection[]
  goals?: Goal[]
  actions?: Action[]
  examples?: Example[]
}

/** What parts are composed from. */
export interface Material {
  outline: Outline
  findings: readonly Finding[]
  context: DraftContext
}

const guiding: readonly Finding['use'][] = ['vision', 'mission', 'value', 'principle', 'signatory']

/** The theme that a group of sections makes. */
export function themeOf(group: Group, number: number, material: Material): Theme {
  const { outline, context } = material
  const section = outline.sections[group.head ?? 0]
  const title = titleOf(section, context) || `${number}`
  const id = context.newId(slugOf(title), `tema-${number}`)
  const own = findingsIn(group.sections, material)
  const intro = own.filter(
    (finding) => finding.section === group.head && isText(finding) && beforeCommitments(finding, own),
  )
  const rest = own.filter((finding) => !intro.includes(finding))
  const heading = own.filter(
    ({ block, kind, section: at }) => block === -1 && at === group.head && !isCommitment(kind),
  )
  const parts = partsOf(rest, group, `${number}`, material)
  const rationale = bodyOf(intro, blockFinder(outline))
  return {
    id,
    ...(section?.number === undefined ? {} : { number: section.number }),
    title: inline(title),
    ...(rationale === '' ? {} : { rationale }),
    ...parts,
    traces: tracesOf([...heading, ...intro], context),
  }
}

/** Goals, actions, examples and texts of some sections. `number` is that of their ids. */
export function partsOf(
  findings: readonly Finding[],
  group: Group,
  number: string,
  material: Material,
): Parts {
  const { context } = material
  const goals = findings.filter(({ kind }) => kind === 'goal')
  const isSingle = goals.length === 1
  const drafted = goals.map((finding, i) =>
    goalOf(finding, context.newId(isSingle ? `M${number}` : `M${number}.${i + 1}`, 'M1'), context),
  )
  const actions = actionsOf(
    findings.filter(({ kind }) => kind === 'action' || kind === 'initiative'),
    `H${number}`,
    context,
  )
  const examples = examplesOf(findings, number, material)
  const sections = sectionsOf(findings, group, material)
  return {
    ...(sections.length === 0 ? {} : { sections }),
    ...(drafted.length === 0 ? {} : { goals: drafted }),
    ...(actions.length === 0 ? {} : { actions }),
    ...(examples.length === 0 ? {} : { examples }),
  }
}

function sectionsOf(findings: readonly Finding[], group: Group, material: Material): DraftSection[] {
  const { outline, context } = material
  return group.sections.flatMap((index) => {
    const section = outline.sections[index]
    const own = findings.filter(
      (finding) => finding.section === index && (isText(finding) || finding.use === 'box'),
    )
    const heading = findings.filter(
      (finding) => finding.section === index && finding.block === -1 && finding.kind === 'background',
    )
    const runs = runsOfKind(own)
    return runs.flatMap((run, i): DraftSection[] => {
      const body = bodyOf(run, blockFinder(outline))
      if (body === '') return []
      const isBox = run[0]?.use === 'box'
      const title = index === group.head && !isBox ? '' : isBox ? '' : titleOf(section, context)
      const named = group.head === undefined || index !== group.head ? title : ''
      const stem = slugOf(titleOf(section, context))
      return [
        {
          id: context.newId(isBox ? slugOf(`${context.lexicon.words.box} ${stem}`) : stem, 'afsnit'),
          ...(named === '' ? {} : { title: inline(named) }),
          ...(isBox ? { kind: 'box' as const } : {}),
          body,
          traces: tracesOf(i === 0 ? [...heading, ...run] : run, context),
        },
      ]
    })
  })
}

/** Findings in runs of boxes and of text. */
function runsOfKind(findings: readonly Finding[]): Finding[][] {
  const runs: Finding[][] = []
  for (const finding of findings) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const isSame =
      last !== undefined &&
      (last.use === 'box') === (finding.use === 'box') &&
      (finding.use !== 'box' || last.block === finding.block)
    if (run !== undefined && isSame) run.push(finding)
    else runs.push([finding])
  }
  return runs
}

function examplesOf(findings: readonly Finding[], number: string, material: Material): Example[] {
  const { outline, context } = material
  const own = findings.filter(({ kind, block }) => kind === 'example' && block >= 0)
  const indexes = [...new Set(own.map(({ section }) => section))]
  return indexes.flatMap((index, i): Example[] => {
    const section = outline.sections[index]
    const told = own.filter((finding) => finding.section === index)
    const body = bodyOf(told, blockFinder(outline))
    if (body === '') return []
    const title = section?.heading === undefined ? '' : titleOf(section, context)
    const heading = findings.filter(
      ({ section: at, block, kind }) => at === index && block === -1 && kind === 'example',
    )
    return [
      {
        id: context.newId(`E${number}.${i + 1}`, 'E1'),
        kind: told.every(({ use }) => use === 'quote') ? 'quote' : 'case',
        ...(title === '' ? {} : { title: inline(title) }),
        body,
        traces: tracesOf([...heading, ...told], context),
      },
    ]
  })
}

export function findingsIn(sections: readonly number[], { findings }: Material): Finding[] {
  const wanted = new Set(sections)
  return findings.filter(({ section }) => wanted.has(section))
}

/** Whether a finding is text that a reader of the draft reads as such. */
function isText({ kind, use, block }: Finding): boolean {
  if (block < 0 || use === 'box' || use === 'cell' || use === 'lead-in' || guiding.includes(use)) return false
  return ['background', 'figure', 'definition', 'follow-up', 'budget', 'principle'].includes(kind)
}

function beforeCommitments(finding: Finding, own: readonly Finding[]): boolean {
  const first = own.findIndex(({ kind, block }) => isCommitment(kind) && block >= 0)
  const at = own.indexOf(finding)
  return first < 0 || at < first
}

export function titleOf(section: Section | undefined, { words }: DraftContext): string {
  return withoutCapitals(tidy(section?.title ?? ''), words)
}

export function blockFinder({ sections }: Outline): (finding: Finding) => Block | undefined {
  return ({ section, block }) => sections[section]?.blocks[block]
}
