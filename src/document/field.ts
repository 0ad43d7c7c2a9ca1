/** What the format says of one field; see `scripts/generate/shape.ts` for how it follows from the schema. */
export interface Field {
  /** JSON types that the field takes. */
  types: string[]
  /** The shape of a map, or of a list's item where both are allowed. */
  shape?: string
  /** A list's items. */
  item?: Field
  /** The entries of a map with free keys, such as `actors`. */
  entries?: Field
  /** The allowed values. */
  values?: string[]
  /** The kinds of thing whose id the field holds. */
  refs?: string[]
  /** The kind of thing whose id the field (or, with `entries`, each key) defines. */
  defines?: string
  /** A text for people: without Markdown, with inline Markdown, or with blocks of Markdown. */
  text?: string
  date?: true
  /** A lint rule, and not the format check, reports that the field is missing. */
  rule?: true
}
