const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What tells a length of time from a count of days or weeks, in all languages; in small letters. */
export const durations = {
  /** Units that are ages more often than not. */
  years: set('år årige year years'),
  /** Words before a length of time: «efter 12 måneder», «inden for 14 dage». */
  before: set(
    'efter for i hver hvert over seneste sidste første after within in every for over last first the than',
  ),
}

const lengths = set(`
  minut minutter time timer dag dage døgn uge uger måned måneder kvartal kvartaler minute minutes hour hours day days
  night nights week weeks month months quarter quarters`)

/** Whether a unit is a length of time. */
export function lengthsOfTime(unit: string): boolean {
  return lengths.has(unit)
}
