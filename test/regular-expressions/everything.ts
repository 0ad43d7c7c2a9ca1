import { readdirSync, readFileSync } from 'node:fs'
import { numberPattern } from '#lint/rules/figures/notation'
import type { Collected } from './collected.ts'

const textsIn = (folder: string, ending: string): { name: string; text: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))

/** Texts that are read as no other text of the tests is. */
const others = [
  'Der skal være flere boliger i Lindeby.\n\nStrategien for unge i Lindeby skal hjælpe dem til et eget hjem.\n',
  'Ved hjemløshed forstås at en person ikke har egen bolig.\n\nRask betyder, at man er i gang.\n',
  'Plan for Lindeby\n\nVi vil:\n\n(1) bygge boliger\nhave flere job\nAt give råd\nog hjælpe\n',
]

/** Runs what makes expressions of texts: imports in all languages, and every rule over every strategy. Loads the program only now. */
export async function runEverything(): Promise<void> {
  const [
    { importText },
    { readPlainText },
    { lint },
    { documentRules },
    { parseStrategy },
    { createSource },
    { standsIn },
  ] = await Promise.all([
    import('#import/import'),
    import('#import/read-text'),
    import('#lint/lint'),
    import('#lint/generated/rules'),
    import('#document/parse'),
    import('#core/source'),
    import('#trace/figures/numbers'),
  ])
  const settings = { preset: 'audit', rules: new Map(), profile: 'accepteret', asOf: '2026-11-22' } as const
  for (const { name, text } of textsIn('strategies', '.yaml'))
    lint(parseStrategy(createSource(name, text)), documentRules, settings)
  const schemas = { strategy: 's', register: 'r' }
  const samples = [...textsIn('test/import/samples', '.txt').map(({ text }) => text), ...others]
  for (const text of samples)
    importText(readPlainText(text), {
      file: 'a.txt',
      path: 'a.txt',
      sha256: '0',
      register: 'r.yaml',
      schemas,
    })
  standsIn('tolv unge', 12, 'da')
  standsIn('twelve of 1.3 million', 1_300_000, 'en')
}

/** Expressions of places that only run with other files; as they are there. */
export const madeElsewhere: readonly Collected[] = [
  { place: 'import/read/docx.ts', source: '<dc:title>([^<]*)</dc:title>', flags: '' },
  {
    place: 'import/draft/figures.ts',
    source: '(?:ved|med) ([\\p{L} -]{2,40}) (?:forstås|menes|forstår vi|mener vi)',
    flags: 'iu',
  },
  { place: 'lint/rules/figures/same-figure/bound.ts', source: numberPattern.source, flags: 'g' },
  { place: 'import/recognise/paragraph.ts', source: '^(?:at|to) ', flags: 'iu' },
  { place: 'workspace/plugins.ts', source: '^kommune/[a-z][a-z0-9-]*$', flags: '' },
]
