import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateAll, textsFolder } from './evaluate/documents.ts'
import { evaluationPage, plainTable, rowsOf } from './evaluate/report.ts'

/** Compares the imports of the source texts with the strategies, prints the table, and writes it into the docs. */
const root = process.cwd()
const texts = textsFolder(root, process.env['STRATLINT_TEXTS'])
const evaluations = texts === undefined ? [] : evaluateAll(root, texts)
if (evaluations.length === 0) {
  process.stderr.write('No source texts: put them in seeds/texts, or name their folder in STRATLINT_TEXTS.\n')
  process.exitCode = 2
} else {
  writeFileSync(join(root, 'docs', 'import-evaluation.md'), evaluationPage(evaluations))
  process.stdout.write(`${plainTable(rowsOf(evaluations))}\n`)
}
