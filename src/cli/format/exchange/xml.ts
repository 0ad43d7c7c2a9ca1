/** What XML 1.0 cannot hold, however it is written: control characters, lone surrogates, and two that are no characters. */
const unfit = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const entities: { [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** What turns the direction of writing, or commands a terminal, is written as a reference to it. */
function unhidden(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  )
}

/** Text between tags. */
export function xmlText(text: string): string {
  return unhidden(text.replace(unfit, '').replace(/[&<>\r]/g, (character) => entities[character] ?? ''))
}

/** ` name="value"` for each attribute that has a value. White space is written so that parsers keep it. */
export function xmlAttributes(attributes: { [name: string]: string | number | undefined }): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = String(value).replace(unfit, '')
      return ` ${name}="${unhidden(text.replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? ''))}"`
    })
    .join('')
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n'
