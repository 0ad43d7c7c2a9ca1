/** A text for people; `kind` tells whether it may hold Markdown. */
export interface TextField {
  value: string
  kind: 'plain' | 'inline' | 'block'
  /** The field, as `shape.key`. */
  field: string
}
