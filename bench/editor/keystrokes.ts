import { strategyText } from '../corpus/strategy.ts'
import { type Answered, editing, type OpenText } from './client.ts'

/** What a writer does at a place, stroke by stroke: `\b` takes the last letter back. All of it is undone at the end. */
interface Passage {
  strokes: string
  at(text: string): number
}

const statement = '        statement: '

/** In the middle of the document, where a goal says what is to be reached. */
const inStatement = (text: string): number => text.indexOf(statement, text.length / 2) + statement.length

const afterStatement = (text: string): number => text.indexOf('\n', inStatement(text))

type State = 'whole' | 'broken'

/** Texts that can be read after each stroke, and texts that cannot be from the first stroke on. */
const passages: { [state in State]: readonly Passage[] } = {
  whole: [
    { strokes: 'Flere unge bor selv. \b\b\b', at: inStatement },
    { strokes: '\n        # et notat\b\b', at: afterStatement },
  ],
  broken: [
    { strokes: '"Flere unge\b\b', at: inStatement },
    { strokes: '{antal af\b\b', at: inStatement },
    { strokes: '\n        own\b\b', at: afterStatement },
  ],
}

/** Milliseconds between the strokes of somebody who types fast, and now and then rests for so long that all is checked. */
const pause = { usual: 90, long: 450 }
const strokesBetweenRests = 7

/** What the strokes took in a text that could be read, and in one that could not. */
export interface Typed {
  lines: number
  strokes: { [state in State]: Answered[] }
  /** Milliseconds until a text that was left alone was checked. */
  checked: { [state in State]: number[] }
}

/** A document of at least so many lines. */
function longText(lines: number): string {
  for (let bytes = lines * 60; ; bytes += 20_000) {
    const text = strategyText({ number: 3, bytes, isFailing: false })
    if (text.split('\n').length >= lines) return text
  }
}

/**
 * Types in a document of 5,000 lines that alone lies in a folder. `command` starts the language server; `turns` is how often all is typed, and 0
 * one passage of each kind.
 */
export function keystrokes(command: readonly string[], folder: string, turns: number): Promise<Typed> {
  const text = longText(5000)
  return editing(command, folder, text, async (open) => {
    const lines = text.split('\n').length
    const typed: Typed = { lines, strokes: { whole: [], broken: [] }, checked: { whole: [], broken: [] } }
    await open.rested()
    // A program that has run nothing yet is slower than the one that people write with.
    await write(open, passages.whole.slice(0, 1))
    for (let turn = 0; turn < Math.max(1, turns); turn++)
      for (const state of ['whole', 'broken'] as const) {
        typed.strokes[state].push(
          ...(await write(open, passages[state].slice(0, turns === 0 ? 1 : undefined))),
        )
        typed.checked[state].push(await open.rested())
        await undo(open, text)
      }
    return typed
  })
}

async function write(open: OpenText, passages: readonly Passage[]): Promise<Answered[]> {
  const answers: Answered[] = []
  const before = open.text()
  for (const { strokes, at } of passages) {
    await undo(open, before)
    let end = at(before)
    for (const [i, stroke] of [...strokes].entries()) {
      const isBack = stroke === '\b'
      answers.push(await open.type(isBack ? end - 1 : end, end, isBack ? '' : stroke))
      end += isBack ? -1 : 1
      const isRest = i % strokesBetweenRests === strokesBetweenRests - 1
      await new Promise((done) => setTimeout(done, isRest ? pause.long : pause.usual))
    }
  }
  return answers
}

/** Takes back all that was written at one place. */
async function undo(open: OpenText, before: string): Promise<void> {
  const text = open.text()
  const written = text.length - before.length
  if (written === 0) return
  let start = 0
  while (text[start] === before[start]) start++
  await open.type(start, start + written, '')
}
