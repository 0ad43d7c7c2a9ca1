/**
 * What begins, or may begin, a block other than a paragraph, or makes one of the line before it; but no stars,
 * which are read as emphasis or not at all.
 */
const opener = /^(?:#{1,6}(?: |$)|[>|=]|:-|-(?:[-:| ]|$)|\+(?: |$)|\d{1,9}[.)](?: |$))/

/** Whether a line is nothing but text, wherever it stands in a paragraph. */
export function isPlain(line: string): boolean {
  return !opener.test(line)
}

/** The marks of a heading and its text; marks inside the text or after it are not read. */
export const headingForm = /^(#{1,6}) +([^ #][^#]*)$/

/** The beginning of the definition of a footnote. */
export const noteForm = /^\[\^([0-9a-zæøå-]{1,100})\]: ?(?=[^ ])/

const itemForm = /^(?:([-+*])|(\d{1,9})(\.)) (?=[^ ])/

/** What the first line of an item begins with. */
export interface ItemMarker {
  /** Tells apart lists that follow each other. */
  sign: string
  number: number | undefined
  width: number
}

export function itemMarkerOf(line: string): ItemMarker | undefined {
  const [marker, bullet, number, stop = ''] = itemForm.exec(line) ?? []
  if (marker === undefined) return undefined
  const width = marker.length
  return bullet === undefined
    ? { sign: stop, number: Number(number), width }
    : { sign: bullet, number: undefined, width }
}

/** Whether a line surely ends the paragraph before it, and begins a block of its own. */
export function isInterruption(line: string): boolean {
  if (headingForm.test(line) || noteForm.test(line)) return true
  const marker = itemMarkerOf(line)
  return marker !== undefined && (marker.number === undefined || line.startsWith('1.'))
}
