import type { ErrorCode, YAMLParseError } from 'yaml'
import type { Diagnostic, Fix, MessageData } from '#core/diagnostic'
import { lineText, positionAt, type Source, type Span } from '#core/source'
import { problem } from '../problem.ts'

/** More would be echoes of the first. */
const maxProblems = 20

interface SyntaxProblem {
  messageId: string
  data: MessageData
  span: Span
  fix?: Fix
}

/** Words the YAML reader's errors for people who do not know YAML: at most one a line, in the order of the text. */
export function syntaxProblems(source: Source, errors: readonly YAMLParseError[]): Diagnostic[] {
  const byLine = new Map<number, Diagnostic>()
  for (const error of errors) {
    const found = describe(source, error, errors)
    const diagnostic = problem(source, 'yaml/syntax', found.messageId, found.span, found.data, {
      ...(found.fix === undefined ? {} : { fix: found.fix }),
    })
    const line = diagnostic.range.start.line
    if (!byLine.has(line)) byLine.set(line, diagnostic)
  }
  return [...byLine.values()].slice(0, maxProblems)
}

function describe(source: Source, error: YAMLParseError, all: readonly YAMLParseError[]): SyntaxProblem {
  const [start, end] = error.pos
  const span = { start, end: Math.max(end, start + 1) }
  const line = positionAt(source, start).line
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return describeKey(source, start, line, all)
    case 'DUPLICATE_KEY':
      return duplicateKey(source, start)
    case 'BAD_SCALAR_START':
      return {
        messageId: 'reserved',
        data: { character: source.text.charAt(start) },
        span,
        ...quoteRest(source, start),
      }
    case 'MISSING_CHAR':
      return missingCharacter(source, error, span)
    case 'BAD_INDENT':
      return /^Flow/.test(error.message)
        ? unclosedBracket(source, span)
        : { messageId: 'indent', data: {}, span }
    default:
      return { messageId: messageIds[error.code] ?? 'unreadable', data: {}, span }
  }
}

const messageIds: { [code in ErrorCode]?: string } = {
  TAB_AS_INDENT: 'tab',
  BAD_DQ_ESCAPE: 'escape',
  MULTIPLE_DOCS: 'secondDocument',
  BAD_ALIAS: 'reservedStart',
  UNEXPECTED_TOKEN: 'unexpected',
  BLOCK_IN_FLOW: 'blockInFlow',
}

/** A colon inside a text, a missing space after a colon, or a line that is indented too far: they all read as a key. */
function describeKey(
  source: Source,
  start: number,
  line: number,
  all: readonly YAMLParseError[],
): SyntaxProblem {
  const spansLines = all.some(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === start)
  if (spansLines) {
    const unspaced = /^\s*(?:- )?([\w-]+):(?=\S)/.exec(lineText(source, line))
    if (unspaced?.[1] !== undefined) {
      const at = (source.lineStarts[line - 1] ?? 0) + unspaced[0].length
      const fix: Fix = { kind: 'safe', edits: [{ start: at, end: at, text: ' ' }] }
      return { messageId: 'colonSpace', data: { key: unspaced[1] }, span: { start: at - 1, end: at }, fix }
    }
    const next =
      (source.lineStarts[line] ?? source.text.length) +
      (/^\s*/.exec(lineText(source, line + 1))?.[0].length ?? 0)
    const length = Math.max(1, lineText(source, line + 1).trim().length)
    return { messageId: 'indent', data: {}, span: { start: next, end: next + length } }
  }
  const span = { start, end: endOfLine(source, start) }
  const text = source.text.slice(span.start, span.end)
  if (/^[“”„].*[“”]$/u.test(text)) {
    const fix: Fix = { kind: 'safe', edits: [{ ...span, text: JSON.stringify(text.slice(1, -1)) }] }
    return { messageId: 'curlyQuotes', data: {}, span, fix }
  }
  return { messageId: 'colon', data: {}, span, ...quoteRest(source, start) }
}

function duplicateKey(source: Source, start: number): SyntaxProblem {
  const key = /^(?:"[^"]*"|'[^']*'|[^:\s]+)/.exec(source.text.slice(start, start + 200))?.[0] ?? ''
  return { messageId: 'duplicateKey', data: { key }, span: { start, end: start + Math.max(1, key.length) } }
}

function missingCharacter(source: Source, error: YAMLParseError, span: Span): SyntaxProblem {
  if (/quote/.test(error.message)) return unclosedQuote(source, span)
  if (/indicator/.test(error.message)) return { messageId: 'indent', data: {}, span }
  if (/flow|,|\}|\]/.test(error.message)) return unclosedBracket(source, span)
  return { messageId: 'unexpected', data: {}, span }
}

/** The reader notices where the next line begins; the writer wants the bracket that is still open there. */
function unclosedBracket(source: Source, span: Span): SyntaxProblem {
  const before = source.text.slice(Math.max(0, span.start - longestFlow), span.start)
  const open: number[] = []
  for (const { 0: mark, index } of before.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[{\]}]/g)) {
    if (mark === '{' || mark === '[') open.push(index)
    else if (mark === '}' || mark === ']') open.pop()
  }
  const last = open.at(-1)
  const at = last === undefined ? span.start : span.start - before.length + last
  return {
    messageId: 'unclosedBracket',
    data: {},
    span: { start: at, end: Math.max(at + 1, endOfLine(source, at)) },
  }
}

/** As far back as an open bracket is looked for, in characters. */
const longestFlow = 2000

/** The reader notices at the end of the text; the writer wants the line where the quote began. */
function unclosedQuote(source: Source, span: Span): SyntaxProblem {
  const upTo = source.text.slice(0, span.start)
  const opening = /(?:^|[:\-,[{]\s)[ \t]*(["'])/m
  const lines = upTo.split('\n')
  for (let i = lines.length - 1; i >= 0; i--) {
    const found = opening.exec(lines[i] ?? '')
    const quote = found?.[1]
    if (found === null || quote === undefined) continue
    const rest = (lines[i] ?? '').slice(found.index + found[0].length)
    if (rest.replaceAll("''", '').replaceAll('\\"', '').includes(quote)) continue
    const at = (source.lineStarts[i] ?? 0) + found.index + found[0].length - 1
    return { messageId: 'unclosedQuote', data: {}, span: { start: at, end: endOfLine(source, at) } }
  }
  return { messageId: 'unclosedQuote', data: {}, span }
}

/** Quotes from a place to the end of its line, where that makes a whole text of it. */
function quoteRest(source: Source, start: number): { fix?: Fix } {
  const end = endOfLine(source, start)
  const text = source.text.slice(start, end)
  if (text === '' || /["#\\]/.test(text) || /^[[{|>]/.test(text)) return {}
  return { fix: { kind: 'safe', edits: [{ start, end, text: `"${text}"` }] } }
}

function endOfLine(source: Source, at: number): number {
  const line = positionAt(source, at).line
  const start = source.lineStarts[line - 1] ?? 0
  return start + lineText(source, line).trimEnd().length
}
