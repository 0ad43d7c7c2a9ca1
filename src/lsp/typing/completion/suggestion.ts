/** Something that can be written at a place, before it is put in the form of the protocol. */
export interface Suggestion {
  label: string
  kind: 'field' | 'value' | 'id' | 'passage' | 'rule' | 'snippet'
  /** In a few words beside the label. */
  detail: string
  /** In Markdown. */
  about: string
  /** What is written, with tab stops as `$1` and `${1:words}`; line breaks are followed by white space counted from the line. */
  text: string
  isSnippet: boolean
}

/** A suggestion that is written as it is. */
export function plainly(
  label: string,
  kind: Suggestion['kind'],
  detail = '',
  about = '',
  text: string = label,
): Suggestion {
  return { label, kind, detail, about, text, isSnippet: false }
}

/** A suggestion whose text has tab stops. */
export function snippet(suggestion: Omit<Suggestion, 'isSnippet'>): Suggestion {
  return { ...suggestion, isSnippet: true }
}

/** A snippet's text for an editor that has no tab stops. */
export function withoutStops(text: string): string {
  return text.replace(/\$\{\d+:([^{}]*)\}|\$\{?\d+\}?/g, (_, words: string | undefined) => words ?? '')
}
