import type { HeadingRole } from '../lexicon/lexicon.ts'
import type { Finding } from '../recognise/passage.ts'
import { sameTitle } from '../segment/headings.ts'
import type { Section } from '../segment/outline.ts'

/** A heading of the document with all that belongs to it in the draft. */
export interface Group {
  /** The section whose heading names it; none for what belongs to the whole document. */
  head: number | undefined
  sections: number[]
  isTheme: boolean
}

/** Roles that speak of the whole document, unless their heading is repeated under every theme. */
const ofDocument: readonly HeadingRole[] = [
  'foreword',
  'introduction',
  'vision',
  'mission',
  'values',
  'principles',
  'targetGroup',
  'definitions',
  'literature',
  'budget',
  'implementation',
  'followUp',
  'contact',
]

/** Sections by what they belong to; under the title of the document stands what belongs to all of it: a theme, a section of its own, or the document. */
export function groupsOf(
  sections: readonly Section[],
  findings: readonly Finding[],
  documentTitle: string,
): Group[] {
  const committing = new Set(findings.flatMap(({ section, kind }) => (isCommitment(kind) ? [section] : [])))
  const commits = (index: number): boolean => committing.has(index)
  const groups: Group[] = [{ head: undefined, sections: [], isTheme: false }]
  for (const [index, section] of sections.entries()) {
    const group = groups.at(-1)
    if (group === undefined || opensGroup(section, index, group, sections, commits)) {
      const isDocument = section.role !== undefined || sameTitle(section.title, documentTitle)
      groups.push({ head: isDocument ? undefined : index, sections: [index], isTheme: false })
    } else group.sections.push(index)
  }
  for (const group of groups) group.isTheme = group.head !== undefined && group.sections.some(commits)
  return groups
}

export function isCommitment(kind: Finding['kind']): boolean {
  return kind === 'goal' || kind === 'action' || kind === 'initiative'
}

function opensGroup(
  section: Section,
  index: number,
  group: Group,
  sections: readonly Section[],
  commits: (index: number) => boolean,
): boolean {
  if (section.heading === undefined || section.isRepeated) return false
  const head = group.head === undefined ? undefined : sections[group.head]
  const isBelow = head !== undefined && section.level > head.level
  if (section.role !== undefined) return !isBelow && (ofDocument.includes(section.role) || section.isStrong)
  if (!isBelow) return true
  return !group.sections.some(commits) && commitsBelow(index, sections, commits)
}

/** Whether a section, or one under it, commits to something. */
function commitsBelow(
  index: number,
  sections: readonly Section[],
  commits: (index: number) => boolean,
): boolean {
  const level = sections[index]?.level ?? 0
  for (let i = index; i < sections.length; i++) {
    if (i > index && (sections[i]?.level ?? 0) <= level && !sections[i]?.isRepeated) return false
    if (commits(i)) return true
  }
  return false
}
