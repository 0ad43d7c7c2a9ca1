import { latin } from './latin.ts'

interface ChangeWords {
  /** A change in percent, «med mindst 25 procent» or «25 pct. færre»; the group is its number. */
  changes: readonly RegExp[]
  /** What says what a change is counted from. */
  bases: RegExp
  /** Percentage points. */
  points: RegExp
}

/** How changes in percent are written in running text, by the language of a document. */
const words: { readonly [language: string]: ChangeWords } = {
  da: {
    changes: [
      new RegExp(
        String.raw`(?<![${latin}])med (?:mindst |omkring |cirka |ca\. |op til |højst )?(\d{1,3}(?:,\d{1,3})?) ?(?:%|procent(?![${latin}])|pct\.?(?!-?point))`,
        'gi',
      ),
      new RegExp(
        String.raw`(?<![${latin}\d.,])(\d{1,3}(?:,\d{1,3})?) ?(?:%|procent|pct\.?) (?:færre|flere|lavere|højere|mindre|mere)(?![${latin}])`,
        'gi',
      ),
    ],
    bases: new RegExp(
      `(?<![${latin}])(?:fra|i forhold til|sammenlignet med|siden|end|udgangspunkt[${latin}]{0,3}|niveau[${latin}]{0,3})(?![${latin}])`,
      'i',
    ),
    points: new RegExp(String.raw`(?<![${latin}])(?:procent|pct\.?)-?point`, 'i'),
  },
  en: {
    changes: [
      new RegExp(
        String.raw`(?<![${latin}])by (?:at least |about |up to |at most )?(\d{1,3}(?:\.\d{1,3})?) ?(?:%|per ?cent(?![${latin}])|pct\.?)`,
        'gi',
      ),
      new RegExp(
        String.raw`(?<![${latin}\d.,])(\d{1,3}(?:\.\d{1,3})?) ?(?:%|per ?cent|pct\.?) (?:fewer|more|lower|higher|less)(?![${latin}])`,
        'gi',
      ),
    ],
    bases: new RegExp(
      `(?<![${latin}])(?:from|compared (?:to|with)|since|than|baseline|levels?)(?![${latin}])`,
      'i',
    ),
    points: new RegExp(`(?<![${latin}])percentage[ -]points?(?![${latin}])`, 'i'),
  },
}

/** A change in percent in a text: where it stands, and its size. */
export interface WrittenChange {
  from: number
  to: number
  percent: number
}

/** What each way of writing percent holds. */
const percent = /%|cent|pct/i

/** The changes in percent that a text tells of. */
export function changesIn(text: string, language = 'da'): WrittenChange[] {
  if (!percent.test(text)) return []
  return (wordsOf(language)?.changes ?? []).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, 1: size = '', index }) => ({
      from: index,
      to: index + found.length,
      percent: Number(size.replace(',', '.')),
    })),
  )
}

/** Whether a text says what a change is counted from. */
export function namesBase(text: string, language = 'da'): boolean {
  return wordsOf(language)?.bases.test(text) ?? false
}

/** Whether a text speaks of percentage points. */
export function namesPoints(text: string, language = 'da'): boolean {
  return wordsOf(language)?.points.test(text) ?? false
}

function wordsOf(language: string): ChangeWords | undefined {
  return Object.hasOwn(words, language) ? words[language] : undefined
}
