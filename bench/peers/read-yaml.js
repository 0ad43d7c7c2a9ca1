import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'

/** Reads every YAML file of a folder with positions, and does nothing else with it. Fails where one has an error. */
const place = process.argv[2] ?? '.'
const names = statSync(place).isDirectory()
  ? readdirSync(place, { recursive: true }).map((name) => join(place, name))
  : [place]
let errors = 0
for (const name of names) {
  if (!name.endsWith('.yaml')) continue
  const lineCounter = new LineCounter()
  errors += parseDocument(readFileSync(name, 'utf8'), { lineCounter }).errors.length
}
process.exitCode = errors > 0 ? 1 : 0
