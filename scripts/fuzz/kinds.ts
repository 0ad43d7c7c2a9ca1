import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyEdits } from '#core/edits'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { importText } from '#import/import'
import { recognise } from '#import/read/format'
import { readPlainText } from '#import/read-text'
import type { ImportedText } from '#import/text'
import { readBaseline } from '#workspace/baseline'
import { checkFiles } from '#workspace/check'
import { compileFile, isWhole } from '#workspace/compile'
import { loadSettings } from '#workspace/config'
import { compareSources } from '#workspace/diff/report'
import { exportDocument, exportFormats } from '#workspace/export'
import { fixFile } from '#workspace/fix'
import { lintFiles } from '#workspace/lint-files'
import { defaultSettings } from '#workspace/settings'
import { traceFiles } from '#workspace/trace'
import { UsageError } from '#workspace/usage-error'
import { Fault, judgeOutputs } from './judge.ts'
import { memoryHost } from './memory-host.ts'
import { mutated } from './mutations.ts'
import type { Random } from './random.ts'
import { randomDocument } from './structures.ts'

/** One kind of input. `run` throws for anything but a refusal that the user is told in words. */
export interface Kind {
  make(random: Random): string
  run(input: string): Promise<void>
}

const settings = defaultSettings('/w', '/w')
const asOf = '2026-11-22'
const file = { path: '/w/a.yaml', shownAs: 'a.yaml' }

const textsIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))

function mutatedFrom(seeds: () => readonly string[]): Kind['make'] {
  let kept: readonly string[] | undefined
  return (random) => {
    kept ??= seeds()
    return mutated(random.pick(kept), random)
  }
}

const strategies = (): string[] => textsIn('strategies', /\.yaml$/)

/** Checks a document, writes its findings in every format, mends it, compiles it, and writes it in other formats. */
async function runDocument(text: string): Promise<void> {
  const host = memoryHost({ 'a.yaml': text, 'maalinger.csv': 'date,value\n2026-01,3\n' })
  const source = createSource(
    'a.yaml',
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)),
  )
  for await (const checked of checkFiles(host, [file], settings, { asOf }))
    await judgeOutputs(checked, source)
  for await (const checked of lintFiles(host, [file], settings, { asOf })) {
    if (!isWhole(checked)) continue
    for (const report of ['strategy', 'audit', 'status'] as const)
      await compileFile(host, checked, {
        asOf,
        report,
        formats: ['md', 'html'],
        output: '/w/ud',
        version: '0',
      })
    for (const format of exportFormats) {
      const options = { format, part: 2, asOf, version: '0', profile: settings.profile } as const
      await refusable(() => exportDocument(checked, options))
    }
  }
  await traceFiles(host, [file], settings, { cwd: '/w' })
  const fixed = await fixFile(host, file, new Set(['safe', 'unsafe']), settings, { asOf })
  const yaml = (content: string): number =>
    parseStrategy(createSource('a.yaml', content)).diagnostics.filter(({ ruleId }) =>
      ruleId.startsWith('yaml/'),
    ).length
  if (fixed.count > 0 && yaml(fixed.after) > yaml(fixed.before)) throw new Fault('fixing broke the YAML')
}

async function refusable(run: () => Promise<unknown>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
  }
}

const configs = [
  "language: da\nsmart: {profile: doran}\nrules:\n  smart/gaps: off\n  prose/long-sentence: {severity: warning, words: 20}\noverrides:\n  - {files: ['a*.yaml'], rules: {smart/gaps: error}}\nignore: ['x/**']\npaths: [strategier]\n",
  "extends: [strict, ./b.yaml]\ncompile:\n  theme: {primary: '#0a5', accent: '#00aa55'}\n  logo: logo.svg\nplugins: [./x.js]\n",
]
const withTable =
  'format: stratlint/1\nid: a\ntitle: T\nkind: strategy\nstatus: draft\nlanguage: da\npublisher: {name: P}\nindicators:\n  x: {name: X, unit: personer, measurements: {file: m.csv}, dimensions: {koen: [kvinder, mænd]}}\n'
const tables = [
  'date;value;status;note\n2026-01-31;35;final;"a;b"\n2026-02;1.300,5;preliminary;\n',
  'date,value,dimension,published,seriesBreak\n2025,4,"koen=kvinder",2026-01,true\n2024-02,7.2,,,\n',
]
const baselines = ['{"version":"1","files":{"a.yaml":{"smart/gaps":["0123456789abcdef"]}}}\n']

async function readForeignText(name: string, input: string): Promise<ImportedText | undefined> {
  const bytes = new Uint8Array(Buffer.from(input, /docx|pdf/.test(name) ? 'latin1' : 'utf8'))
  try {
    const found = recognise(name, bytes)
    const plain = 'text' in found ? found.text : ''
    if (found.format === 'docx') return await (await import('#import/read/docx')).readDocx(bytes)
    if (found.format === 'pdf') return await (await import('#import/read/pdf/pdf')).readPdf(bytes)
    if (found.format === 'html') return await (await import('#import/read/html')).readHtml(plain)
    if (found.format === 'markdown') return await (await import('#import/read/markdown')).readMarkdown(plain)
    if (found.format === 'txt') return readPlainText(plain)
    const { yaml } = (await import('#import/stratml/import')).importStratml(name, plain)
    judgeDraft(yaml)
  } catch (error) {
    // The thread that reads such files tells any failure as a broken file; a draft of it must hold.
    if (error instanceof Fault) throw error
  }
  return undefined
}

function judgeDraft(yaml: string): void {
  const found = parseStrategy(createSource('a.yaml', yaml)).diagnostics.find(({ ruleId }) =>
    ruleId.startsWith('yaml/'),
  )
  if (found !== undefined && found.ruleId !== 'yaml/characters')
    throw new Fault(`the draft has ${found.ruleId}/${found.messageId} at line ${found.range.start.line}`)
}

function imported(name: string, seeds: () => readonly string[]): Kind {
  return {
    make: mutatedFrom(seeds),
    async run(input) {
      const text = await readForeignText(name, input)
      if (text === undefined) return
      const schemas = { strategy: 's', register: 'r' }
      const { draft } = importText(text, { file: name, path: name, sha256: '0', register: 'r.yaml', schemas })
      judgeDraft(draft)
    },
  }
}

const made = (ending: string) => (): string[] =>
  readdirSync('node_modules/.cache/fuzz/made')
    .filter((name) => name.endsWith(ending))
    .map((name) =>
      readFileSync(join('node_modules/.cache/fuzz/made', name), /docx|pdf/.test(ending) ? 'latin1' : 'utf8'),
    )

export const kinds: { readonly [name: string]: Kind } = {
  document: { make: mutatedFrom(strategies), run: runDocument },
  format: { make: (random) => randomDocument('strategy', random), run: runDocument },
  config: {
    make: (random) =>
      random.below(2) === 0 ? randomDocument('config', random) : mutated(random.pick(configs), random),
    run: (input) =>
      refusable(() =>
        loadSettings(
          memoryHost({ 'stratlint.config.yaml': input, 'b.yaml': 'language: en\n' }),
          '/w',
          undefined,
          false,
        ),
      ),
  },
  register: {
    make: (random) =>
      random.below(3) === 0
        ? randomDocument('register', random)
        : mutated(random.pick(textsIn('seeds', /\.yaml$/)), random),
    async run(input) {
      const text = `${withTable.replace(/indicators:[\s\S]*/, '')}sources: [{register: r.yaml}]\n`
      const run = await traceFiles(memoryHost({ 'a.yaml': text, 'r.yaml': input }), [file], settings, {
        cwd: '/w',
      })
      if (run.files.length !== 1) throw new Fault('the document was not traced')
    },
  },
  measurements: {
    make: mutatedFrom(() => tables),
    async run(input) {
      const host = memoryHost({ 'a.yaml': withTable, 'm.csv': input })
      for await (const checked of checkFiles(host, [file], settings, { asOf }))
        await judgeOutputs(checked, createSource('a.yaml', withTable))
    },
  },
  suppressions: {
    make: mutatedFrom(() => baselines),
    run: (input) =>
      refusable(() => readBaseline(memoryHost({ '.stratlint-suppressions.json': input }), '/w')),
  },
  versions: {
    make: mutatedFrom(strategies),
    async run(input) {
      for (const before of strategies().slice(0, 2)) {
        compareSources(createSource('a.yaml', before), createSource('a.yaml', input))
        compareSources(createSource('a.yaml', input), createSource('a.yaml', before))
      }
      const { changes } = compareSources(
        createSource('a.yaml', input),
        createSource('a.yaml', applyEdits(input, [])),
      )
      if (changes.length > 0) throw new Fault(`a document differs from itself: ${changes[0]?.kind}`)
    },
  },
  txt: imported('a.txt', () => textsIn('test/import/samples', /\.txt$/)),
  markdown: imported('a.md', made('.md')),
  html: imported('a.html', made('.html')),
  stratml: imported('a.xml', made('.xml')),
  docx: imported('a.docx', made('.docx')),
  pdf: imported('a.pdf', made('.pdf')),
}
