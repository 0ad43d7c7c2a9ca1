import { readdirSync, readFileSync } from 'node:fs'
import type { Strategy } from '#core/generated/strategy'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'

/** The strategies that come with the tool, by their file names. */
export const strategyNames = readdirSync('strategies')
  .filter((name) => name.endsWith('.yaml'))
  .sort()

export function strategyNamed(name: string): Strategy {
  return parseStrategy(createSource(name, readFileSync(`strategies/${name}`, 'utf8'))).strategy
}

export function strategyOf(text: string): Strategy {
  return parseStrategy(createSource('a.yaml', text)).strategy
}
