import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import type { Contestant } from './rounds.ts'

const majorOf = (version: string): number => Number.parseInt(version, 10)

/** The versions of Node that the program is tested on and that are newer than this one. */
export const newerNodes: readonly string[] = manifest.stratlint.testedNodes.filter(
  (version) => majorOf(version) > majorOf(process.versions.node),
)

/** What a version of Node and stratlint under it are called in the results. */
export function namesIn(version: string): { node: string; stratlint: string } {
  return { node: `node ${version} -e 0`, stratlint: `stratlint in Node ${version}` }
}

/** A check under each newer version of Node that `npm run test:nodes` has fetched, and that version alone. */
export function inNewerNodes(check: readonly string[], cwd: string): Contestant[] {
  return newerNodes.flatMap((version) => {
    const node = binaryOf(version)
    if (!existsSync(node)) return []
    const names = namesIn(version)
    return [
      { name: names.node, command: [node, '-e', '0'], cwd },
      { name: names.stratlint, command: [node, ...check], cwd },
    ]
  })
}

function binaryOf(version: string): string {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const folder = process.env['STRATLINT_NODES'] ?? 'node_modules/.cache/nodes'
  const place = resolve(folder, version, 'node_modules', `node-${system}-${process.arch}`, 'bin')
  return join(place, system === 'win' ? 'node.exe' : 'node')
}
