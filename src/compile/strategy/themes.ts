import type { RootContent } from 'mdast'
import type { Theme } from '#core/generated/strategy'
import { cleanLine } from '../clean.ts'
import { h, type Inline, inline, joined, p } from '../nodes.ts'
import { actionPart } from './actions/actions.ts'
import { examplePart } from './actions/examples.ts'
import { type Build, filled, filledWords } from './context/build.ts'
import { theme as themeLink, themeName } from './context/names.ts'
import { labelled } from './context/values.ts'
import { sectionBlocks } from './front/sections.ts'
import { goalBlocks } from './goals/goal.ts'

/** A theme: why it matters, its texts, its goals, its actions and its examples. */
export function themeBlocks(b: Build, theme: Theme): RootContent[] {
  const about = joined('. ', [
    labelled(b.say('aliases'), filledWords(theme.aliases).map(cleanLine).join(', ')),
    theme.partOf === undefined ? undefined : [`${b.say('partOf')} `, themeLink(b, theme.partOf)],
  ])
  return [
    h(2, b.anchors.claim('theme', theme.id), headingOf(b, theme)),
    ...(about.length > 0 ? [p(about, '.')] : []),
    ...b.block(theme.rationale, 2),
    ...filled(theme.sections).flatMap((section) => sectionBlocks(b, section, 3)),
    ...filled(theme.goals).flatMap((goal) => goalBlocks(b, goal, 3)),
    ...actionPart(b, theme.actions, b.say('actions'), 3),
    ...examplePart(b, theme.examples, b.say('examples'), 3),
  ]
}

/** "Tema 1: Boliger til unge". */
function headingOf(b: Build, theme: Theme): Inline {
  const title = b.inline(theme.title)
  if (theme.number === undefined) return title.length > 0 ? title : themeName(theme, b)
  return inline(`${b.say('theme')} ${cleanLine(theme.number)}`, title.length > 0 ? [': ', title] : undefined)
}
