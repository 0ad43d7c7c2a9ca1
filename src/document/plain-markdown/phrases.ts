import type { PhrasingContent, Text } from 'mdast'
import type { Passage } from './passage.ts'

/** A link, a reference to a footnote, or what stands between two marks of the same length. */
const form =
  /\[([^[\]*^\s]|[^[\]*^\s][^[\]*]*[^[\]*\s])\]\(([A-Za-z0-9:./#?=%+,_-]+)\)|\[\^([0-9a-zæøå-]+)\](?![:(])|(\*{1,2})([^*]+)\4(?!\*)/g

/**
 * Reads a text with links, references to footnotes and emphasis, which begins at an offset; undefined where it holds marks that
 * belong to none of them. Spaces at the beginning of its lines are none of the text.
 */
export function phrasesIn(passage: Passage, chunk: string, from: number): PhrasingContent[] | undefined {
  const phrases: PhrasingContent[] = []
  let at = 0
  for (const match of chunk.matchAll(form)) {
    const phrase = phraseOf(passage, match, from)
    if (phrase === undefined || !addText(phrases, passage, chunk.slice(at, match.index), from + at)) {
      return undefined
    }
    phrases.push(phrase)
    at = match.index + match[0].length
  }
  return addText(phrases, passage, chunk.slice(at), from + at) ? phrases : undefined
}

function phraseOf(passage: Passage, match: RegExpExecArray, from: number): PhrasingContent | undefined {
  const { 0: all, 1: label, 2: url = '', 3: note, 4: marks = '', 5: stressed = '', index } = match
  const start = from + index
  const place = passage.between(start, start + all.length)
  if (label !== undefined) {
    return { type: 'link', title: null, url, children: [textOf(passage, label, start + 1)], ...place }
  }
  if (note !== undefined) {
    if (!passage.notes.has(note)) return undefined
    return { type: 'footnoteReference', identifier: note, label: note, ...place }
  }
  if (!isEmphasis(match.input, index, all, stressed)) return undefined
  const children = phrasesIn(passage, stressed, start + marks.length)
  if (children === undefined) return undefined
  return { type: marks === '*' ? 'emphasis' : 'strong', children, ...place }
}

const letterOrDigit = /^[0-9A-Za-zÆØÅæøåÉéÄäÖöÜü]$/

/** Whether a mark surely opens and the other surely closes: each between a gap and no space, or beside the words that they stress. */
function isEmphasis(chunk: string, at: number, all: string, stressed: string): boolean {
  const isOpening = isGap(chunk.charAt(at - 1)) || letterOrDigit.test(stressed.charAt(0))
  const isClosing =
    isGap(chunk.charAt(at + all.length)) || letterOrDigit.test(stressed.charAt(stressed.length - 1))
  return isOpening && isClosing && !/^\s|\s$/.test(stressed)
}

function isGap(character: string): boolean {
  return character === '' || character === ' ' || character === '\n'
}

/** Adds what stands between phrases; false where it holds a mark that belongs to none. */
function addText(phrases: PhrasingContent[], passage: Passage, chunk: string, from: number): boolean {
  if (/[*[\]]/.test(chunk)) return false
  if (chunk !== '') phrases.push(textOf(passage, chunk, from))
  return true
}

function textOf(passage: Passage, chunk: string, from: number): Text {
  // The spaces before a phrase that begins a line belong to neither.
  const end = chunk.includes('\n ') ? chunk.replace(/(?<=\n) +$/, '').length : chunk.length
  const value = chunk.replace(/\n +/g, '\n')
  return { type: 'text', value, ...passage.between(from, from + end) }
}
