import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { inRepository } from './repository.ts'

/** The fenced blocks of a page that are in a language. */
function blocks(page: string, language: string): string[] {
  return [...page.matchAll(/^```(\S+)\n(.*?)^```$/gms)].flatMap(([, name, body]) =>
    name === language && body !== undefined ? [body] : [],
  )
}

const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
)
const written = pages.flatMap((name) => {
  const found = blocks(readFileSync(name, 'utf8'), 'yaml')
  return found.map((text, i): [string, string] => [`${name} ${i + 1}`, text])
})

test.each(written)('the YAML of %s can be read', (_, text) => {
  const document = parseDocument(text)
  expect([...document.errors, ...document.warnings]).toEqual([])
})

const ci = readFileSync('docs/ci.md', 'utf8')

describe('ci.md', () => {
  test('names the inputs that the action has', () => {
    const action = parseDocument(readFileSync('action.yml', 'utf8')).toJS()
    const rows = [...ci.matchAll(/^\| `([a-z-]+)` /gm)].map((match) => match[1])
    expect(rows).toEqual(Object.keys(action.inputs))
  })

  test('has commands that run', async () => {
    const lines = blocks(ci, 'sh').join('').split('\n')
    const inSteps = [...ci.matchAll(/npx --yes stratlint@\S+ (check[^'\n]*)/g)].map(
      (match) => `stratlint ${match[1]}`,
    )
    // Parts take what the service says of them: see parts.test.ts.
    const commands = [...lines, ...inSteps.filter((line) => !line.includes('--shard'))]
      .map((line) => line.replace(/ \|.*/, ''))
      .filter(Boolean)
    expect(commands.length).toBeGreaterThan(7)
    await inRepository(async ({ shell }) => {
      for (const command of commands) {
        const { code, stderr } = await shell(['bash', '-c', command])
        expect([command, code, stderr.includes('stratlint:')]).toEqual([command, 0, false])
      }
    })
  })
})
