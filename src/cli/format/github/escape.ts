import { visible } from '../../visible.ts'

/** The value of a workflow command; of what else is hidden, the log shows the number. */
export function escapeData(text: string): string {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  return visible(escaped)
}

/** The value of a property of a workflow command, which commas part and a colon ends. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** A log for people in which no line is taken for a workflow command, in the form of today (`::`) or of before (`##[`). */
export function inert(log: string): string {
  return log.replaceAll('##[', '# #[').replace(/^([^\S\n\r\u2028\u2029]*:)(?=:)/gm, '$1 ')
}
