import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyEdits } from '#core/edits'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { readBaseline } from '#workspace/baseline'
import { checkFiles } from '#workspace/check'
import { compileFile, isWhole } from '#workspace/compile'
import { loadSettings } from '#workspace/config'
import { compareSources } from '#workspace/diff/report'
import { exportDocument, exportFormats } from '#workspace/export'
import { fixFile } from '#workspace/fix'
import { lintFiles } from '#workspace/lint-files'
import { traceFiles } from '#workspace/trace'
import { mutated } from '../mutations.ts'
import { randomDocument } from '../structures.ts'
import { runEditor } from './editor.ts'
import { imported, made, partsOfMade, unpackedPdfs, wordFrom } from './foreign.ts'
import { Fault, judgeOutputs } from './judge.ts'
import { asOf, file, type Kind, mutatedFrom, refusable, settings } from './kind.ts'
import { runLogo } from './logo.ts'
import { memoryHost } from './memory-host.ts'

const textsIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))

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
const logos = [
  '<?xml version="1.0"?>\n<!-- logo -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><g fill=\'#0a5\'><path d="M0 0h40v20z"/><text x="1" y="2">A &amp; B</text></g></svg>\n',
  '<svg width="30" height="12" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><rect width="30" height="12" fill="url(#a)"/><use xlink:href="#b"/></svg>',
]
const baselines = ['{"version":"1","files":{"a.yaml":{"smart/gaps":["0123456789abcdef"]}}}\n']

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
  pdf: imported('a.pdf', unpackedPdfs),
  word: imported('a.docx', partsOfMade, wordFrom),
  editor: { make: mutatedFrom(strategies), run: runEditor },
  logo: { make: mutatedFrom(() => logos), run: runLogo },
}
