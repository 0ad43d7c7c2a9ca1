import { head } from './texts.ts'

/** A command that writes, in a folder that holds `files`. `writes` are the files that it makes or changes, by their names. */
export interface WritingCommand {
  args: readonly string[]
  files: Readonly<Record<string, string>>
  writes: readonly string[]
  /** Whether it writes either all of them or none, unless it is killed. */
  isOne?: boolean
}

const asOf = ['--as-of', '2026-11-22'] as const
const misspelt = `${head}vision: {statment: Alle har et hjem}\n`
const strategy = `${head}actors:\n  byraad: {name: Byrådet, kind: council}\ngoals:\n  - {id: M1, level: goal, statement: Flere unge i eget hjem}\n`
const adoptable = `${head}actors:\n  byraad: {name: Byrådet, kind: council}\n`
const other = strategy.replace('id: a', 'id: b')

/** Every command that writes, with each way that it has of doing so. */
export const writingCommands: Readonly<Record<string, WritingCommand>> = {
  'check --fix': {
    args: ['check', '--fix', 'a.yaml', 'b.yaml'],
    files: { 'a.yaml': misspelt, 'b.yaml': misspelt.replace('id: a', 'id: b') },
    writes: ['a.yaml', 'b.yaml'],
  },
  'check --suppress-all': {
    args: ['check', '--suppress-all'],
    files: { 'a.yaml': head, '.stratlint-suppressions.json': '{"version": "1", "files": {}}\n' },
    writes: ['.stratlint-suppressions.json'],
  },
  'check --format FORMAT=FILE': {
    args: ['check', '--format', 'json=ud/fund.json', '--format', 'junit=junit.xml', ...asOf],
    files: { 'a.yaml': head, 'junit.xml': 'gammel\n' },
    writes: ['ud/fund.json', 'junit.xml'],
  },
  'compile -o': {
    args: ['compile', '--to', 'md', '-o', 'r', '--no-cache', ...asOf],
    files: { 'a.yaml': strategy, 'b.yaml': other, 'r/b.md': 'gammel\n' },
    writes: ['r/a.md', 'r/b.md', 'r/index.md'],
  },
  'import -o': {
    args: ['import', 'kilde.txt', '-o', 'udkast.yaml', '--register', 'kilder/kilde.yaml'],
    files: { 'kilde.txt': 'Boliger til unge\n\nMålet er, at flere unge får eget hjem i 2028.\n' },
    writes: ['udkast.yaml', 'kilder/kilde.yaml'],
    isOne: true,
  },
  'export to a file': {
    args: ['export', 'a.yaml', '--to', 'stratml', '-o', 'ud/plan.xml'],
    files: { 'a.yaml': strategy },
    writes: ['ud/plan.xml'],
  },
  'export to a folder': {
    args: ['export', 'a.yaml', '--to', 'csv', '-o', 'tabeller'],
    files: { 'a.yaml': strategy },
    writes: ['actions', 'goals', 'indicators', 'measurements', 'targets'].map(
      (name) => `tabeller/${name}.csv`,
    ),
  },
  adopt: {
    args: ['adopt', 'a.yaml', '--by', 'byraad', '--date', '2026-11-20', ...asOf],
    files: { 'a.yaml': adoptable },
    writes: ['a.yaml'],
  },
  new: {
    args: ['new', 'goal', 'a.yaml', '--statement', 'Flere unge i eget hjem'],
    files: { 'a.yaml': adoptable },
    writes: ['a.yaml'],
  },
  init: {
    args: ['init', 'ny', '--yes', '--pre-commit'],
    files: {},
    writes: ['ny/stratlint.config.yaml', 'ny/strategies/our-strategy.yaml', 'ny/.pre-commit-config.yaml'],
  },
  'diff -o': {
    args: ['diff', 'a.yaml', 'b.yaml', '--format', 'json', '-o', 'ud/forskel.json'],
    files: { 'a.yaml': adoptable, 'b.yaml': strategy },
    writes: ['ud/forskel.json'],
  },
  'trace -o': {
    args: ['trace', 'a.yaml', '--format', 'markdown', '-o', 'daekning.md', ...asOf],
    files: { 'a.yaml': strategy },
    writes: ['daekning.md'],
  },
}
