import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { type Addition, addTo } from '#workspace/authoring/add'
import { idOf } from '#workspace/authoring/ids'
import { nodeHost } from '#workspace/host'
import { defaultSettings } from '#workspace/settings'
import { UsageError } from '#workspace/usage-error'
import { inFolder, runProgram } from '../scenario.ts'

const head = `format: stratlint/1
id: lindeby-stier-2026
title: Stier i Lindeby
kind: strategy
status: draft
language: da
publisher: {name: Lindeby Kommune}
`

/** Documents of all styles: line breaks, a byte order mark, flow and block, with comments and without a line end. */
const styles = [
  head,
  `\ufeff${head}goals: # mål\r\n`.replace(/\r?\n/g, '\r\n'),
  `${head}actions: []\nindicators: {} # ingen endnu\n`,
  `${head}# slut`,
  `${head}themes:\n- id: veje\n  number: "1"\n  title: Veje\n  goals:\n  - {id: M1.1, level: goal, statement: Flere stier.,\n     smart: {specific: {gap: Ikke valgt endnu}, measurable: {gap: Intet tal endnu}, accepted: {gap: Ikke vedtaget}, realistic: {gap: Ingen midler endnu}, timeBound: {gap: Ingen frist endnu}}}\n  # efter\n`,
  `${head}actions: [{id: H1, title: Asfalt}, {id: H7, title: Skilte}]\nindicators:\n    ture: { name: Ture, unit: ture }\n\n\n`,
]

async function adding(
  text: string,
  addition: Addition,
): Promise<{ before: string; after: string } | UsageError> {
  const folder = await mkdtemp(join(tmpdir(), 'stratlint-test-'))
  try {
    const path = join(folder, 'a.yaml')
    await writeFile(path, text)
    const file = { path, shownAs: 'a.yaml' }
    const result = await addTo(nodeHost, file, addition, defaultSettings(folder, folder), {
      asOf: '2026-11-22',
    })
    const after = await readFile(path, 'utf8')
    if (result.state !== 'added') expect(after).toBe(text)
    expect(await readdir(folder)).toEqual(['a.yaml'])
    return { before: text, after }
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const errorsIn = (text: string): string[] =>
  parseStrategy(createSource('a.yaml', text)).diagnostics.flatMap(({ ruleId, pointer, severity }) =>
    severity === 'error' ? [`${ruleId} ${pointer}`] : [],
  )

/** Whether a text is another one with something put in at one place. */
function holdsWithOneGap(after: string, before: string): boolean {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  return after.length > before.length && after.endsWith(before.slice(start))
}

describe('new', () => {
  test('changes nothing outside what it adds, and brings no error, whatever the text and the style', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      fc.constantFrom(
        'Mål: 50 %, fra 2028',
        "'citat'",
        '- punkt',
        '{a: 1}',
        '# note',
        'ja',
        '2028',
        'a\nb',
        '`',
        '*x',
        ' ',
      ),
    )
    const kinds = fc.constantFrom<Addition['kind']>('goal', 'action', 'indicator')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...styles), kinds, words, words, async (text, kind, name, unit) => {
        const result = await adding(text, { kind, text: name, ...(kind === 'indicator' ? { unit } : {}) })
        if (result instanceof UsageError) {
          expect(kind === 'indicator' && idOf(name) === undefined).toBe(true)
          return
        }
        const { before, after } = result
        // What is taken away is the sign of an empty list or map at most.
        const kept = [before, before.replace(' []', ''), before.replace(' {}', '')]
        expect(kept.some((text) => holdsWithOneGap(after, text))).toBe(true)
        const known = errorsIn(before)
        expect(errorsIn(after).filter((error) => !known.includes(error))).toEqual([])
        if (before.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n')
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test('takes the next free id in the manner of the others', async () => {
    const ids = async (text: string, addition: Addition): Promise<string[]> => {
      const result = await adding(text, addition)
      if (result instanceof UsageError) throw result
      const before = new Set(result.before.match(/\b[A-Z]\d[\d.]*/g))
      return [...new Set(result.after.match(/\b[A-Z]\d[\d.]*/g))].filter((id) => !before.has(id))
    }
    expect(await ids(head, { kind: 'goal', text: 'Stier.' })).toEqual(['M1'])
    expect(await ids(head, { kind: 'action', text: 'Stier' })).toEqual(['H1'])
    expect(await ids(styles[4] ?? '', { kind: 'goal', text: 'Stier.', theme: '1' })).toEqual(['M1.2'])
    expect(await ids(styles[5] ?? '', { kind: 'action', text: 'Stier' })).toEqual(['H8'])
    expect(await ids(head.replace(': da', ': en'), { kind: 'goal', text: 'Paths.' })).toEqual(['G1'])
  })

  test('leaves the file alone where it refuses', async () => {
    await inFolder(new Map([['a.yaml', `${head}goals: x\n`]]), async (folder) => {
      for (const args of [
        ['new', 'goal', 'a.yaml', '--statement', 'Stier.'],
        ['new', 'action', 'a.yaml', '--title', 'Stier', '--owner', 'ingen'],
        ['new', 'action', 'a.yaml', '--title', 'Stier', '--id', 'Ikke et id'],
        ['new', 'action', 'a.yaml'],
      ]) {
        const { code } = await runProgram(args, folder)
        expect(code).toBeGreaterThan(0)
        expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe(`${head}goals: x\n`)
      }
    })
  })
})
