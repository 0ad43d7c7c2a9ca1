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
      /(?<!\p{L})med (?:mindst |omkring |cirka |ca\. |op til |højst )?(\d{1,3}(?:,\d{1,3})?) ?(?:%|procent(?!\p{L})|pct\.?(?!-?point))/giu,
      /(?<![\p{L}\d.,])(\d{1,3}(?:,\d{1,3})?) ?(?:%|procent|pct\.?) (?:færre|flere|lavere|højere|mindre|mere)(?!\p{L})/giu,
    ],
    bases:
      /(?<!\p{L})(?:fra|i forhold til|sammenlignet med|siden|end|udgangspunkt\p{L}{0,3}|niveau\p{L}{0,3})(?!\p{L})/iu,
    points: /(?<!\p{L})(?:procent|pct\.?)-?point/iu,
  },
  en: {
    changes: [
      /(?<!\p{L})by (?:at least |about |up to |at most )?(\d{1,3}(?:\.\d{1,3})?) ?(?:%|per ?cent(?!\p{L})|pct\.?)/giu,
      /(?<![\p{L}\d.,])(\d{1,3}(?:\.\d{1,3})?) ?(?:%|per ?cent|pct\.?) (?:fewer|more|lower|higher|less)(?!\p{L})/giu,
    ],
    bases: /(?<!\p{L})(?:from|compared (?:to|with)|since|than|baseline|levels?)(?!\p{L})/iu,
    points: /(?<!\p{L})percentage[ -]points?(?!\p{L})/iu,
  },
}

/** A change in percent in a text: where it stands, and its size. */
export interface WrittenChange {
  from: number
  to: number
  percent: number
}

/** The changes in percent that a text tells of. */
export function changesIn(text: string, language = 'da'): WrittenChange[] {
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
