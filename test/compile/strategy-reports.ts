import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileStrategy } from '#compile/compile'
import type { Report } from '#compile/tree'
import { scoreOf } from '#core/score'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'

const folder = join(import.meta.dirname, '../../strategies')

/** The file names of the strategies that come with the tool. */
export const documents = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

/** The report of one of them. */
export function strategyReport(name: string): Report {
  const document = parseStrategy(createSource(`strategies/${name}`, readFileSync(join(folder, name), 'utf8')))
  return compileStrategy(document, { asOf: '2026-03-01', score: scoreOf(document.strategy, []) })
}
