import type { TextEdit } from './diagnostic.ts'

/** A text with edits made in it. The edits must not overlap; those at one place are made in the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start)
  const parts: string[] = []
  let at = 0
  for (const edit of ordered) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return parts.join('') + text.slice(at)
}
