/** A name as names are compared: case, punctuation and spaces count for nothing. Empty where there is none. */
export function plainName(name: string | undefined): string {
  return (name ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/%/g, ' procent ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
