import { readFileSync } from 'node:fs'
import { scoreOf } from '#core/score'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { compileStrategy } from '../../../src/compile/compile.ts'
import type { Report } from '../../../src/compile/tree.ts'

/** The report of one of the strategies in the repository, by its file name. */
export function compiled(name: string): Report {
  const path = `strategies/${name}`
  const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
  const document = parseStrategy(createSource(path, text))
  return compileStrategy(document, { asOf: '2026-11-01', score: scoreOf(document.strategy, []) })
}
