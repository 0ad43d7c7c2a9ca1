import type { RootContent } from 'mdast'
import { h } from '../nodes.ts'
import type { Report } from '../tree.ts'
import { actionPart } from './actions/actions.ts'
import { examplePart } from './actions/examples.ts'
import { timelinePart } from './actions/timeline.ts'
import { colophonPart, inferredPart } from './back/colophon.ts'
import { implementationPart } from './back/implementation.ts'
import { actorPart, contactPart, definitionPart, signatoryPart } from './back/lists.ts'
import { referencePart, relationPart } from './back/references.ts'
import { type Build, filled } from './context/build.ts'
import { frontMatter, reportMeta } from './front/facts.ts'
import { guidingParts } from './front/guiding.ts'
import { sectionBlocks, targetGroupPart } from './front/sections.ts'
import { goalBlocks } from './goals/goal.ts'
import { goalOverview, goalsInShort } from './goals/overview.ts'
import { indicatorPart } from './measures/indicators.ts'
import { keyFigurePart } from './measures/key-figures.ts'
import { themeBlocks } from './themes.ts'

/** The whole strategy as a report, in the order in which it is read. */
export function strategyReport(b: Build, path: string): Report {
  const { strategy } = b
  const hasThemes = b.themes.length > 0
  const children: RootContent[] = [
    ...frontMatter(b),
    ...goalsInShort(b),
    ...filled(strategy.sections).flatMap((section) => sectionBlocks(b, section, 2)),
    ...guidingParts(b),
    ...targetGroupPart(b),
    ...goalOverview(b),
    ...sharedGoals(b, hasThemes),
    ...b.themes.flatMap((theme) => themeBlocks(b, theme)),
    ...actionPart(b, strategy.actions, b.say(hasThemes ? 'sharedActions' : 'actions'), 2),
    ...examplePart(b, strategy.examples, b.say(hasThemes ? 'sharedExamples' : 'examples'), 2),
    ...timelinePart(b),
    ...indicatorPart(b),
    ...keyFigurePart(b),
    ...implementationPart(b),
    ...relationPart(b),
    ...definitionPart(b),
    ...actorPart(b),
    ...referencePart(b),
    ...inferredPart(b),
    ...signatoryPart(b),
    ...contactPart(b),
    ...colophonPart(b),
  ]
  return { meta: reportMeta(b, path), root: { type: 'root', children: [...children, ...b.footnotes] } }
}

/** The goals of the whole document stand before the themes, whose goals help to reach them. */
function sharedGoals(b: Build, hasThemes: boolean): RootContent[] {
  const goals = filled(b.strategy.goals)
  if (goals.length === 0) return []
  const title = b.say(hasThemes ? 'sharedGoals' : 'goals')
  return [h(2, b.anchors.heading(title), title), ...goals.flatMap((goal) => goalBlocks(b, goal, 3))]
}
