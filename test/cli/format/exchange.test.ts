import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { describe, expect, test } from 'vitest'
import { checkFiles, checkStrategies, cleanFiles, type Finding, hostileFiles } from './hostile.ts'

/** The elements of a name anywhere in an element, in their order. */
function elements(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) =>
    child instanceof XmlElement ? [...(child.name === name ? [child] : []), ...elements(child, name)] : [],
  )
}

const inner = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement)

const words = ({ message, help }: Finding): string => [message, help].filter(Boolean).join(' ')

describe('gitlab', () => {
  const severities = { error: 'major', warning: 'minor', info: 'info' }

  test('lists every finding with what the widget needs, each with a fingerprint of its own', async () => {
    const { stdout, findings } = await checkFiles('gitlab')
    const entries = JSON.parse(stdout)
    expect(entries.map((entry: object) => Object.keys(entry).sort())).toEqual(
      findings.map(() => ['check_name', 'description', 'fingerprint', 'location', 'severity']),
    )
    expect(
      entries.map(({ description, check_name, severity, location }: Record<string, unknown>) => ({
        description,
        check_name,
        severity,
        location,
      })),
    ).toEqual(
      findings.map((found) => ({
        description: words(found),
        check_name: found.ruleId,
        severity: severities[found.severity],
        location: { path: found.path, lines: { begin: found.range.start.line, end: found.range.end.line } },
      })),
    )
    const prints = entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    expect(new Set(prints).size).toBe(prints.length)
  })

  test('keeps the fingerprint of a finding when lines move, and gives a copy of the document others', async () => {
    const text = hostileFiles.get('almindelig.yaml') ?? ''
    const prints = async (files: [string, string][]): Promise<string[]> => {
      const { stdout } = await checkFiles('gitlab', new Map(files), {
        args: ['--rule', 'portfolio/duplicate-id=off', '--rule', 'portfolio/duplicate-goal=off'],
      })
      return JSON.parse(stdout).map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    }
    const before = await prints([['a.yaml', text]])
    expect(await prints([['a.yaml', `# en linje mere\n${text}`]])).toEqual(before)
    const two = await prints([
      ['0.yaml', text],
      ['a.yaml', text],
    ])
    expect(two.slice(before.length)).toEqual(before)
    expect(two).toHaveLength(2 * before.length)
    expect(new Set(two).size).toBe(two.length)
  })

  test('names files from the root of the repository, wherever the check runs', async () => {
    const { stdout } = await checkFiles(
      'gitlab',
      new Map([['s/a.yaml', hostileFiles.get('almindelig.yaml') ?? '']]),
      {
        env: { GITLAB_CI: 'true', CI_PROJECT_DIR: '/' },
      },
    )
    expect(JSON.parse(stdout)[0].location.path).toMatch(/^tmp\/stratlint-test-[^/]+\/s\/a\.yaml$/)
  })

  test('is an empty list where nothing is found', async () => {
    const { stdout } = await checkFiles('gitlab', cleanFiles, {
      args: ['--rule', 'followup/measurement-overdue=off'],
    })
    expect(JSON.parse(stdout).filter(({ severity }: { severity: string }) => severity !== 'info')).toEqual([])
  })
})

describe('checkstyle', () => {
  test('holds every finding under its file', async () => {
    const { stdout, findings } = await checkFiles('checkstyle')
    const root = parseXml(stdout).root!
    expect([root.name, root.attributes['version']]).toEqual(['checkstyle', '4.3'])
    const found = inner(root).flatMap((file) => {
      expect(file.name).toBe('file')
      return inner(file).map((error) => ({ file: file.attributes['name'], ...error.attributes }))
    })
    expect(found).toEqual(
      findings.map((one) => ({
        file: one.path,
        line: String(one.range.start.line),
        column: String(one.range.start.column),
        severity: one.severity,
        message: words(one),
        source: `stratlint.${one.ruleId}`,
      })),
    )
  })

  test('holds the strategies of the repository', async () => {
    const { stdout } = await checkStrategies('checkstyle')
    expect(inner(parseXml(stdout).root!).length).toBe(6)
  })
})

describe('junit', () => {
  test('gives each document a suite whose counts are those of its tests, with names that occur once', async () => {
    const { stdout } = await checkFiles('junit')
    const root = parseXml(stdout).root!
    expect(root.name).toBe('testsuites')
    const suites = inner(root)
    expect(suites.map(({ attributes }) => attributes['name']).sort()).toEqual([...hostileFiles.keys()].sort())
    for (const suite of suites) {
      expect(suite.name).toBe('testsuite')
      const cases = inner(suite)
      expect(cases.every(({ name }) => name === 'testcase')).toBe(true)
      expect(suite.attributes['tests']).toBe(String(cases.length))
      expect(suite.attributes['failures']).toBe(String(elements(suite, 'failure').length))
      const keys = cases.map(({ attributes }) => `${attributes['classname']} ${attributes['name']}`)
      expect(new Set(keys).size).toBe(keys.length)
      for (const { attributes, children } of cases) {
        expect(attributes['name'] && attributes['classname']).toBeTruthy()
        expect(
          inner({ children } as XmlElement)
            .map(({ name }) => name)
            .join(' '),
        ).toMatch(/^(failure)? ?(system-out)?$/)
      }
    }
  })

  test('has a test for each own goal, which fails from the severity that makes the check fail', async () => {
    const files = new Map([['a.yaml', hostileFiles.get('almindelig.yaml') ?? '']])
    const failing = async (...args: string[]): Promise<(string | undefined)[]> => {
      const { stdout } = await checkFiles('junit', files, { args })
      const cases = elements(parseXml(stdout).root!, 'testcase')
      expect(cases.map(({ attributes }) => attributes['name'])).toEqual(
        expect.arrayContaining(['Dokumentet', 'Mål M1', 'Mål M2']),
      )
      return cases
        .filter((one) => elements(one, 'failure').length > 0)
        .map(({ attributes }) => attributes['name'])
    }
    expect(await failing()).toEqual([])
    expect(await failing('--fail-on', 'warning')).toEqual(['Mål M1', 'Mål M2'])
  })

  test('has every finding, word for word, in a failure or in the output', async () => {
    const { stdout, findings } = await checkFiles('junit', hostileFiles, { args: ['--fail-on', 'warning'] })
    const root = parseXml(stdout).root!
    const text = (name: string): string =>
      elements(root, name)
        .map((one) => one.text)
        .join('\n')
    for (const one of findings) {
      const place = one.severity === 'info' ? text('system-out') : text('failure')
      expect(place).toContain(`:${one.range.start.line}:${one.range.start.column}: `)
      expect(place).toContain(`${one.message} (${one.ruleId})`)
    }
  })

  test('passes where nothing is found', async () => {
    const { stdout } = await checkFiles('junit', cleanFiles)
    expect(stdout).not.toContain('<failure')
    expect(elements(parseXml(stdout).root!, 'testcase').length).toBeGreaterThan(9)
  })
})

test('XML has no character that XML cannot hold', async () => {
  const text = `format: stratlint/1\nid: a\n"x\\u0001\\uFFFE\\uD800y": 1\n`
  for (const format of ['junit', 'checkstyle']) {
    const { stdout } = await checkFiles(format, new Map([['a.yaml', text]]))
    expect(() => parseXml(stdout)).not.toThrow()
    expect(stdout).toMatch(/xy/)
  }
})

describe('rdjson', () => {
  const result = async (files = hostileFiles) => {
    const { stdout, findings } = await checkFiles('rdjson', files)
    return { parsed: JSON.parse(stdout), findings }
  }

  test('counts columns in bytes of UTF-8, the byte order mark of a first line included', async () => {
    const { parsed, findings } = await result()
    expect(parsed.source.name).toBe('stratlint')
    expect(parsed.diagnostics).toHaveLength(findings.length)
    for (const [i, found] of findings.entries()) {
      const { location, code, severity, message } = parsed.diagnostics[i]
      expect([location.path, code.value, severity]).toEqual([
        found.path,
        found.ruleId,
        found.severity.toUpperCase(),
      ])
      expect(message).toContain(found.message)
      const bytes = Buffer.from(hostileFiles.get(found.path) ?? '')
      // Held against the bytes of the file, cut at line feeds.
      const text = bytes.toString().replace(/^\uFEFF/, '')
      for (const end of ['start', 'end'] as const) {
        const { line, column } = location.range[end]
        const lines = bytes.toString('latin1').split('\n')
        const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1
        const mark = bytes.length - Buffer.byteLength(text)
        expect(before).toBe(Buffer.byteLength(text.slice(0, found.range[end].offset)) + mark)
      }
    }
  })

  test('suggests what makes the text that the fix makes', async () => {
    const { parsed, findings } = await result()
    const fixed = findings.flatMap((found, i) => (found.fix ? [{ found, given: parsed.diagnostics[i] }] : []))
    expect(fixed.length).toBeGreaterThan(0)
    for (const { found, given } of fixed) {
      const bytes = Buffer.from(hostileFiles.get(found.path) ?? '').toString('latin1')
      const lines = bytes.split('\n')
      const at = ({ line, column }: { line: number; column: number }): number =>
        lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1
      const [{ range, text }] = given.suggestions
      const inserted = Buffer.from(text).toString('latin1')
      const suggested = Buffer.from(
        bytes.slice(0, at(range.start)) + inserted + bytes.slice(at(range.end)),
        'latin1',
      )
      let expected = (hostileFiles.get(found.path) ?? '').replace(/^\uFEFF/, '')
      for (const edit of [...found.fix!.edits].sort((a, b) => b.start - a.start))
        expected = expected.slice(0, edit.start) + edit.text + expected.slice(edit.end)
      expect(suggested.toString().replace(/^\uFEFF/, '')).toBe(expected)
    }
  })

  test('is a list without findings where nothing is found', async () => {
    const { parsed } = await result(cleanFiles)
    expect(parsed.diagnostics.filter(({ severity }: { severity: string }) => severity !== 'INFO')).toEqual([])
  })
})
