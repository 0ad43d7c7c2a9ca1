import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx'
import type { Colours } from './colours.ts'
import { listIndent } from './styles.ts'

/** Word numbers lists at levels 0 to 8. */
export const deepestLevel = 8

/**
 * Opens the names of lists. The library looks for them in the finished text, so they hold a mark that no text of a report
 * can hold: a direction mark, which is taken out of all texts.
 */
const mark = '\u200e'

/** The name of the list of bullets. */
export const bulletList = `${mark}bullets`

/** The name of the numbered lists that begin at a number. */
export function numberedList(start: number): string {
  return `${mark}numbers ${start}`
}

/** The kinds of lists of a report: bullets, and numbers for each first number that one of its lists begins at. */
export function reportNumbering(starts: Iterable<number>, { accent }: Colours): INumberingOptions {
  const levels = levelsIn(accent)
  const numbered = [...starts].map((start) => ({
    reference: numberedList(start),
    levels: levels((level) => ({
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start: start,
    })),
  }))
  const bullets = levels((level) => ({
    format: LevelFormat.BULLET,
    text: ['•', '–', '◦'][level % 3] ?? '•',
  }))
  return { config: [{ reference: bulletList, levels: bullets }, ...numbered] }
}

function levelsIn(color: string) {
  return (more: (level: number) => Partial<ILevelsOptions>): ILevelsOptions[] =>
    Array.from({ length: deepestLevel + 1 }, (_, level) => ({
      level,
      alignment: AlignmentType.LEFT,
      ...more(level),
      style: { run: { color }, paragraph: { indent: listIndent(level) } },
    }))
}
