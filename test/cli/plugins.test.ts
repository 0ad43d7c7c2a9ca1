import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from './scenario.ts'

/** The plugin of the guide, which a folder without an installed stratlint finds where it is built. */
const guide = readFileSync('docs/configuration.md', 'utf8')
const plugin = /```js\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
const module = plugin.replace(
  "'stratlint/plugin'",
  JSON.stringify(new URL('../../dist/plugin.js', import.meta.url).href),
)
const settings = 'plugins: [./regler.mjs]\nrules: {aalborg/short: error}\n'

const strategy = (statement: string) =>
  `format: stratlint/1\nid: a\ntitle: A\nkind: strategy\nstatus: draft\nlanguage: da\npublisher: {name: A}\ngoals: [{id: M1, level: goal, setBy: x, statement: ${statement}}]\n`

function check(files: Record<string, string>, ...args: string[]) {
  const all = {
    'regler.mjs': module,
    'stratlint.config.yaml': settings,
    'a.yaml': strategy('kort'),
    ...files,
  }
  return inFolder(new Map(Object.entries(all)), (folder) =>
    runProgram(['check', '--as-of', '2026-11-22', ...args], folder),
  )
}

describe('a plugin', () => {
  test('as the guide writes it brings a rule, set by the configuration', async () => {
    const { stdout, code } = await check({})
    expect(stdout).toContain('8:52  fejl  Mål M1 er kort.  aalborg/short')
    expect(stdout).toContain('→ Skriv målet helt ud.')
    expect(code).toBe(1)
  })

  test('is left alone under --no-plugins', async () => {
    const { stdout, code } = await check({ 'regler.mjs': 'process.exit(7)\n' }, '--no-plugins')
    expect(stdout).not.toContain('aalborg/short')
    expect(code).toBe(0)
  })

  test.each([
    ['that does not exist', { 'stratlint.config.yaml': 'plugins: [./mangler.mjs]\n' }, /kan ikke læses/],
    ['outside the workspace', { 'stratlint.config.yaml': 'plugins: [../regler.mjs]\n' }, /uden for mappen/],
    ['that is no package', { 'stratlint.config.yaml': 'plugins: [findes-ikke]\n' }, /findes ikke/],
    ['without a name', { 'regler.mjs': 'export default {}\n' }, /har ikke et navn/],
    [
      'with the name of a built-in group',
      { 'regler.mjs': "export default {name: 'smart', rules: []}\n" },
      /egne grupper/,
    ],
    [
      'with half a rule',
      { 'regler.mjs': "export default {name: 'aalborg', rules: [{meta: {id: 'aalborg/x'}}]}\n" },
      /meta\.severity/,
    ],
    [
      'with a rule of another group',
      { 'regler.mjs': "export default {name: 'by', rules: [{meta: {id: 'smart/x'}}]}\n" },
      /smart\/x \(by\/…\)/,
    ],
    [
      'whose rule is misspelt in the configuration',
      { 'stratlint.config.yaml': settings.replace('short', 'shirt') },
      /'aalborg\/shirt'. Mente du 'aalborg\/short'/,
    ],
    [
      'whose rule is set wrongly',
      { 'stratlint.config.yaml': settings.replace('error', 'fejl') },
      /off, info, warning eller error/,
    ],
    [
      'that an extended configuration names',
      { 'stratlint.config.yaml': 'extends: [./anden.yaml]\n', 'anden.yaml': settings },
      /kun den øverste opsætning/,
    ],
    [
      'whose rule fails',
      { 'regler.mjs': module.replace("(goal.statement ?? '')", 'goal.findes.ikke') },
      /'aalborg\/short' fra en udvidelse fejlede/,
    ],
  ])('%s is wrong use, in one line', async (_, files, message) => {
    const { stderr, code } = await check(files)
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })
})

describe('rules', () => {
  const rules = (files: Record<string, string>, ...args: string[]) =>
    inFolder(
      new Map(Object.entries({ 'regler.mjs': module, 'stratlint.config.yaml': settings, ...files })),
      (folder) => runProgram(['rules', ...args], folder),
    )

  test('lists those of a plugin last, under its name', async () => {
    const { stdout, code } = await rules({})
    expect(stdout.split('\n\n').at(-1)).toMatch(
      /^aalborg\n {2}aalborg\/short +advarsel +Et mål er en hel sætning\.\n$/,
    )
    expect(code).toBe(0)
  })

  test('gives them as JSON in the same form', async () => {
    const schema = JSON.parse(readFileSync('schemas/output/rules.schema.json', 'utf8'))
    const list = JSON.parse((await rules({}, '--format', 'json')).stdout)
    expect(new Ajv2020({ allowUnionTypes: true }).validate(schema, list)).toBe(true)
    expect(list.at(-1)).toEqual({
      id: 'aalborg/short',
      group: 'aalborg',
      severity: 'warning',
      fixable: null,
      since: '1.0.0',
      summary: { da: 'Et mål er en hel sætning.', en: 'A goal is a whole sentence.' },
    })
  })

  test('leaves plugins alone under --no-plugins', async () => {
    const { stdout, code } = await rules({ 'regler.mjs': 'process.exit(7)\n' }, '--no-plugins')
    expect(stdout).not.toContain('aalborg/')
    expect(code).toBe(0)
  })

  test('lists the others where the configuration cannot be read, and says why', async () => {
    const { stdout, stderr, code } = await rules({ 'stratlint.config.yaml': 'rules: {smart/gasp: off}\n' })
    expect(stdout).toContain('smart/gaps')
    expect(stderr).toContain('smart/gasp')
    expect(code).toBe(2)
  })
})
