import { parseXml } from '@rgrove/parse-xml'
import { Chalk } from 'chalk'
import { type FormatName, formatNames, formats } from '#cli/format/formats'
import type { Source } from '#core/source'
import { allRules } from '#lint/generated/rules'
import type { CheckedFile } from '#workspace/check'
import { summing } from '#workspace/check-sums'
import { messages } from '#workspace/messages'

/** What a program says that must not be: the text of the error tells what it is. */
export class Fault extends Error {}

/** Throws a Fault where findings lie outside their text, or an output is not well formed. */
export async function judgeOutputs(checked: CheckedFile, source: Source): Promise<void> {
  for (const { ruleId, range, path, related = [], message } of checked.diagnostics) {
    if (/\{\w+(?::\w+)?\}/.test(message) && !/\{\w+(?::\w+)?\}/.test(source.text))
      throw new Fault(`${ruleId} says a placeholder: ${message}`)
    for (const place of [{ range, path }, ...related])
      if (place.path === source.path) judgeRange(ruleId, place, source)
  }
  for (const name of formatNames) await judgeFormat(name, checked)
}

function judgeRange(
  ruleId: string,
  { range: { start, end } }: Pick<CheckedFile['diagnostics'][number], 'range'>,
  { text, lineStarts }: Source,
): void {
  const isIn = start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length
  const isPlaced = [start, end].every(
    ({ line, column, offset }) => (lineStarts[line - 1] ?? Number.NaN) + column - 1 === offset,
  )
  if (!isIn || !isPlaced)
    throw new Fault(`${ruleId} has the range ${JSON.stringify([start, end])} in a text of ${text.length}`)
}

async function judgeFormat(name: FormatName, checked: CheckedFile): Promise<void> {
  const formatter = await formats[name]({
    version: '0',
    asOf: '2026-11-22',
    locale: checked.locale,
    failOn: 'error',
    rules: allRules,
    table: messages,
    repositoryPath: (path) => path,
    cwd: '/w',
    hidesSuppressed: false,
    chalk: new Chalk({ level: 0 }),
    columns: 80,
    quiet: false,
  })
  const sums = summing()
  sums.add(checked)
  const output = formatter.start() + formatter.file(checked) + (await formatter.end(sums.end(), 1))
  const hidden = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u.exec(output)
  if (hidden !== null) throw new Fault(`${name} holds U+${hidden[0].charCodeAt(0).toString(16)}`)
  try {
    if (['json', 'sarif', 'gitlab'].includes(name)) JSON.parse(output)
    if (name === 'rdjson') JSON.parse(output)
    if (name === 'junit' || name === 'checkstyle') parseXml(output)
  } catch (error) {
    throw new Fault(
      `${name} is not well formed: ${error instanceof Error ? error.message.split('\n')[0] : ''}`,
    )
  }
  if (name === 'github' && /^(?!::(?:error|warning|notice) )./m.test(output))
    throw new Fault('github holds another line')
  if (name === 'html' && /<script(?![^>]*>)|<(?:iframe|object|embed)\b/i.test(output))
    throw new Fault('html holds an element')
}
