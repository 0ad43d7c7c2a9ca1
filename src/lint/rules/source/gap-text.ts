/** A gap's text as it is compared with others: white space, case and the last full stop count for nothing. */
export function gapKey(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/\.$/, '')
}
