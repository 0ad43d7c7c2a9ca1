import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkFiles, checkStrategies, hostileFiles } from './hostile.ts'

interface Command {
  name: string
  properties: Record<string, string>
  data: string
}

const registered = ['error', 'warning', 'notice', 'add-mask', 'stop-commands', 'group', 'debug', 'set-output']

/** A log line as a runner reads it: today's form at the beginning of the line, else the old form anywhere in it. */
function readLine(line: string): Command | undefined {
  const decode = (text: string, pairs: [string, string][]): string =>
    pairs.reduce((out, [from, to]) => out.replaceAll(from, to), text)
  const data: [string, string][] = [
    ['%0D', '\r'],
    ['%0A', '\n'],
  ]
  const property: [string, string][] = [...data, ['%3A', ':'], ['%2C', ',']]
  const last: [string, string] = ['%25', '%']
  const now = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/s.exec(line)
  if (now !== null && registered.includes(now[1]!)) {
    const pairs = (now[2] ?? '').trim().split(',').filter(Boolean)
    const properties = Object.fromEntries(
      pairs.map((pair) => {
        const equals = pair.indexOf('=')
        return [pair.slice(0, equals), decode(pair.slice(equals + 1), [...property, last])]
      }),
    )
    return { name: now[1]!, properties, data: decode(now[3]!, [...data, last]) }
  }
  const old = /##\[([^\] ]+)[^\]]*\](.*)$/.exec(line)
  if (old === null || !registered.includes(old[1]!)) return undefined
  return { name: old[1]!, properties: {}, data: old[2]! }
}

const readLog = (log: string): (Command | undefined)[] =>
  log
    .split(/\r\n|[\r\n]/)
    .filter((line) => line !== '')
    .map(readLine)

describe('annotations', () => {
  test('are one command for each finding, and nothing in a name or a message is another', async () => {
    const { stdout, findings } = await checkFiles('github')
    const names = { error: 'error', warning: 'warning', info: 'notice' }
    const commands = readLog(stdout)
    expect(commands).toHaveLength(findings.length)
    for (const [i, { path, range, ruleId, severity, message, help }] of findings.entries()) {
      const { start, end } = range
      const isOneLine = start.line === end.line
      expect(commands[i]).toEqual({
        name: names[severity],
        properties: {
          file: path,
          line: String(start.line),
          endLine: String(end.line),
          ...(isOneLine ? { col: String(start.column), endColumn: String(end.column) } : {}),
          title: ruleId,
        },
        data: [message, help].filter(Boolean).join('\n'),
      })
    }
  })

  test('are given for the strategies of the repository', async () => {
    const { stdout } = await checkStrategies('github')
    const commands = readLog(stdout)
    expect(commands.length).toBeGreaterThan(100)
    expect(commands).not.toContain(undefined)
  })

  test('name files from the root of the repository, wherever the check runs', async () => {
    const { stdout } = await checkFiles('github', hostileFiles, {
      env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/' },
    })
    for (const command of readLog(stdout))
      expect(command?.properties['file']).toMatch(/^tmp\/stratlint-test-/)
  })
})

describe('the pretty output on GitHub', () => {
  test('holds no command', async () => {
    const { stdout } = await checkFiles('pretty', hostileFiles, { env: { GITHUB_ACTIONS: 'true' } })
    expect(readLog(stdout).filter((command) => command !== undefined)).toEqual([])
    const elsewhere = await checkFiles('pretty')
    expect(readLog(elsewhere.stdout).filter((command) => command !== undefined)).not.toEqual([])
  })
})

describe('the summary of the job', () => {
  const withSummary = async (
    before: string,
    files: ReadonlyMap<string, string> = hostileFiles,
  ): Promise<{ summary: string; stderr: string }> => {
    const folder = await mkdtemp(join(tmpdir(), 'stratlint-summary-'))
    try {
      const path = join(folder, 'summary.md')
      await writeFile(path, before)
      const { stderr } = await checkFiles('github', files, { env: { GITHUB_STEP_SUMMARY: path } })
      return { summary: await readFile(path, 'utf8'), stderr }
    } finally {
      await rm(folder, { recursive: true })
    }
  }

  test('stands after what others have written, with the score of each document and its findings', async () => {
    const { summary } = await withSummary('Fra en anden kommando\n')
    expect(summary).toMatch(/^Fra en anden kommando\n## SMART \d+ af 100\n/)
    expect(summary).toContain('| Dokument | SMART | S | M | A | R | T |')
    expect(summary).toContain('| `almindelig.yaml` | 60 |')
    expect(summary).toContain('| Mål M1 | Advarsel |')
  })

  test('stays below the limit of a step, and says what it leaves out', async () => {
    const many = Array.from({ length: 4000 }, (_, i) => `x${i}: 1`).join('\n')
    const { summary } = await withSummary(
      'x'.repeat(900_000),
      new Map([['a.yaml', `format: stratlint/1\n${many}\n`]]),
    )
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1 << 20)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(1_000_000)
    expect(summary).toMatch(/Fund, som der ikke er plads til her: [\d.]+\. Se/)
    expect((await withSummary('x'.repeat(1 << 20))).summary).toHaveLength(1 << 20)
  })

  test('does not stop the check where it cannot be written', async () => {
    const { stderr, code } = await checkFiles('github', hostileFiles, {
      env: { GITHUB_STEP_SUMMARY: '/findes/ikke/summary.md' },
    })
    expect(code).toBe(1)
    expect(stderr).toContain('Opsummeringen kunne ikke skrives')
  })
})
