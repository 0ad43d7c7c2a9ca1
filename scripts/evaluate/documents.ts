import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Register } from '#core/generated/register'
import type { Strategy } from '#core/generated/strategy'
import { createSource } from '#core/source'
import { parseFormat } from '#document/parse'
import { importText } from '#import/import'
import { readPlainText } from '#import/read-text'
import { type Measure, type MeasuredKind, measure, measuredKinds } from './measure.ts'
import { spansOfKind, unitsOf } from './units.ts'

/** How the import of one document compares with its strategy. */
export interface Evaluation {
  id: string
  measures: { [kind in MeasuredKind]: Measure }
  /** Goals, actions and initiatives without regard to their kind. */
  any: Measure
  /** How many of the found ones stand in passages that the strategy's register calls furniture. */
  furniture: number
}

/** The folder of source texts: the one that the environment names, else `seeds/texts` or one beside the project; undefined where none exists. */
export function textsFolder(root: string, named: string | undefined): string | undefined {
  const folders =
    named === undefined ? [join(root, 'seeds', 'texts'), join(root, '../shared/seeds')] : [named]
  return folders.find((folder) => existsSync(folder))
}

/** Evaluates every strategy whose source text is in a folder, in the order of their ids. */
export function evaluateAll(root: string, texts: string): Evaluation[] {
  return readdirSync(join(root, 'seeds'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => evaluate(root, texts, name) ?? [])
}

function evaluate(root: string, texts: string, name: string): Evaluation | undefined {
  const register = read<Register>(join(root, 'seeds', name), 'register')
  const { file = '', sha256 } = register
  const path = join(texts, file)
  const written = join(root, 'strategies', name)
  if (!file.endsWith('.txt') || !existsSync(path) || !existsSync(written)) return undefined
  const bytes = readFileSync(path)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return undefined
  const content = bytes.toString('utf8')
  const imported = importText(readPlainText(content), { file, path: file, sha256, register: name })
  const source = createSource(file, content)
  const found = unitsOf(imported.strategy, imported.register, source)
  const target = unitsOf(read<Strategy>(written, 'strategy'), register, source)
  const { text } = source
  const all = measuredKinds.flatMap((kind) => found[kind])
  const furniture = [{ id: '', pieces: [spansOfKind(register, source, 'furniture')] }]
  return {
    id: register.id ?? name,
    measures: {
      goal: measure(text, found.goal, target.goal),
      action: measure(text, found.action, target.action),
      initiative: measure(text, found.initiative, target.initiative),
    },
    any: measure(
      text,
      all,
      measuredKinds.flatMap((kind) => target[kind]),
    ),
    furniture: measure(text, all, furniture).right,
  }
}

function read<T extends object>(path: string, format: 'register' | 'strategy'): T {
  return parseFormat<T>(createSource(path, readFileSync(path, 'utf8')), format).value
}
