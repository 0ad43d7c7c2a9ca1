import { latin } from './latin.ts'

interface YearWords {
  /** A year that is a deadline wherever it stands: «inden udgangen af 2028». */
  deadlines: readonly RegExp[]
  /** A year that is a deadline only when it lies ahead: «i 2030». */
  times: readonly RegExp[]
}

const year = `(20\\d\\d)(?![${latin}\\d]|[-–/][${latin}]|[-–/.,]\\d)`
const danishMonths =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|sommeren|efteråret|vinteren'
const englishMonths =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter'

/**
 * How running text writes the year by which something is reached. The name of a plan («2020-planen»), a school year
 * («2026/27») and a year that stands with another preposition («siden 2019», «fra 2024») are none.
 */
const words: { readonly [language: string]: YearWords } = {
  da: {
    deadlines: [
      new RegExp(
        `(?<![${latin}])(?:inden|senest|frem til|frem mod|ved|med)(?: (?:i|med|ved|den \\d{1,2}\\.|\\d{1,2}\\.|udgangen af|udgang af|slutningen af|begyndelsen af|starten af|midten af|året|år|${danishMonths})){0,4} ${year}`,
        'gi',
      ),
    ],
    times: [
      new RegExp(
        `(?<![${latin}])i(?: (?:året|løbet af|slutningen af|begyndelsen af|${danishMonths})){0,2} ${year}`,
        'gi',
      ),
    ],
  },
  en: {
    deadlines: [
      new RegExp(
        `(?<![${latin}])(?:by|before|no later than|until|not later than)(?: (?:the|end of|beginning of|middle of|year|\\d{1,2}|${englishMonths})){0,4} ${year}`,
        'gi',
      ),
      new RegExp(`(?<![${latin}])(?:at|before|by) the end of(?: the year)? ${year}`, 'gi'),
    ],
    times: [
      new RegExp(`(?<![${latin}])in(?: (?:the year|the course of|${englishMonths})){0,2} ${year}`, 'gi'),
    ],
  },
}

export interface WrittenYear {
  from: number
  to: number
  year: number
  /** Whether the words say that it is a deadline; else only its place in time can tell. */
  isDeadline: boolean
}

/** Whether a text has a year of this century in figures that is none of those known: most tell again what the fields say. */
export function hasOtherYear(text: string, known: ReadonlySet<number>): boolean {
  for (const year of text.match(/20\d\d/g) ?? []) if (!known.has(Number(year))) return true
  return false
}

/** The years in a text by which something is to be reached, in the order of the text. */
export function yearsIn(text: string, language = 'da'): WrittenYear[] {
  if (!/20\d\d/.test(text)) return []
  const { deadlines = [], times = [] } = (Object.hasOwn(words, language) ? words[language] : undefined) ?? {}
  const found = new Map<number, WrittenYear>()
  for (const [patterns, isDeadline] of [
    [deadlines, true],
    [times, false],
  ] as const) {
    for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const to = match.index + match[0].length
      if (!found.has(to)) found.set(to, { from: to - 4, to, year: Number(match[1]), isDeadline })
    }
  }
  return [...found.values()].sort((a, b) => a.from - b.from)
}
