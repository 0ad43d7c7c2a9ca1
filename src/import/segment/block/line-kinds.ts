import type { Lexicon } from '../../lexicon/lexicon.ts'
import { wordsPattern } from '../../lexicon/match.ts'

/** Whether a line or sentence leads in to a list without a colon: "That we will do by". */
export function isLeadIn(text: string, { leadIns, openEnds }: Lexicon): boolean {
  if (!wordsPattern(openEnds.map((end) => `(?<!\\p{L})${end}[,:]?$`)).test(text)) return false
  return Object.values(leadIns).some((alternatives) => wordsPattern(alternatives).test(text))
}

const personName = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|af|von|van|de)){1,4}$/u

/** A line that only names who publishes the document. */
export function isPublisher(text: string, { municipality }: Lexicon): boolean {
  return new RegExp(`^${municipality}(?: (?:19|20)\\d\\d)?$`, 'iu').test(text)
}

/** "Name, role", "role Name" or "role, body". */
export function isSignature(text: string, { signatoryRoles }: Lexicon): boolean {
  const comma = text.indexOf(',')
  const role = wordsPattern(signatoryRoles, 'start')
  if (comma > 0 && personName.test(text.slice(0, comma)) && role.test(text.slice(comma + 1).trim()))
    return true
  const [own] = role.exec(text) ?? []
  if (own === undefined || text.length > 70) return false
  const rest = text.slice(own.length).trim()
  return rest === '' || rest.startsWith(',') || personName.test(rest)
}

/** A line that is a date alone. */
export function isDate(text: string, { months }: Lexicon): boolean {
  return new RegExp(`^(?:\\d{1,2}\\.? )?(?:${months.join('|')}) \\d{4}$|^\\d{4}$`, 'iu').test(text)
}
