import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type CompilingSizes, compiling } from './compiling/compiling.ts'
import { writeCorpus } from './corpus/corpus.ts'
import { keystrokes } from './editor/keystrokes.ts'
import { measure } from './measure/measure.ts'
import { inNewerNodes } from './measure/nodes.ts'
import { type Contestant, inRounds } from './measure/rounds.ts'
import type { Peer, Tools } from './peers/peers.ts'
import { type TriedPeer, tried } from './peers/trial.ts'
import { type Measured, names } from './report/targets.ts'

export interface Plan {
  /**
   * `typing` is how often a long document is written in; 0 is a small part of it.
   */
  sizes: {
    files: number
    many: number
    rounds: number
    slowRounds: number
    reports: CompilingSizes
    typing: number
  }
  /** Where the documents are written. */
  folder: string
  /** The file that starts stratlint. */
  program: string
  tools: Tools
}

/** The day that every check counts with. */
const asOf = ['--as-of', '2026-11-22']

/** Runs all programs over all documents. */
export async function compared(
  plan: Plan,
  all: readonly Peer[],
  tell: (text: string) => void,
): Promise<{ measured: Measured; peers: TriedPeer[] }> {
  const { files, many, rounds, slowRounds } = plan.sizes
  const places = await corpora(plan)
  const peers: TriedPeer[] = []
  for (const peer of all) peers.push(await tried(peer, plan.tools, places))
  for (const { versions, reason } of peers)
    if (reason !== undefined) tell(`Left out, ${versions}: ${reason}\n`)
  const ready = peers.flatMap(({ peer, reason }) => (reason === undefined ? [peer] : []))
  const slow = (peer: Peer): { rounds?: number } => (peer.isSlow ? { rounds: slowRounds } : {})
  const check = [process.execPath, plan.program, 'check', ...asOf]
  const file = join('d000', 'strategi-00000.yaml')
  const cold = [
    { name: names.node, command: [process.execPath, '-e', '0'], cwd: places.small },
    { name: names.stratlint, command: [...check, file], cwd: places.small },
    ...inNewerNodes([...check.slice(1), file], places.small),
    ...ready.map((peer) => ({
      name: peer.name,
      command: peer.single(plan.tools, file),
      cwd: places.small,
      ...slow(peer),
    })),
  ]
  const again = [...check, '.']
  const unchanged: Contestant = { name: names.unchanged, command: again, cwd: places.full }
  await measure(again, places.full)
  const full = [
    { name: names.stratlint, command: [...check, '--no-cache', '.'], cwd: places.full },
    { name: names.oneThread, command: [...check, '--no-cache', '--jobs', '1', '.'], cwd: places.full },
    unchanged,
    ...ready.map((peer) => ({
      name: peer.name,
      command: peer.command(plan.tools),
      cwd: places.full,
      ...slow(peer),
    })),
  ]
  const long =
    many === 0 ? [] : [{ name: names.stratlint, command: [...check, '--no-cache', '.'], cwd: places.many }]
  const measured: Measured = {
    cold: await inRounds(cold, rounds * 3, tell),
    full: await inRounds(full, rounds, tell),
    many: await inRounds(long, Math.min(rounds, 2), tell),
    compiled: await compiling(
      { folder: plan.folder, program: plan.program, schema: plan.tools.schema },
      plan.sizes.reports,
      rounds,
      tell,
    ),
    typed: await keystrokes(
      [process.execPath, plan.program, 'lsp', '--stdio', ...asOf],
      await typingFolder(plan),
      plan.sizes.typing,
    ),
    counts: { full: files, many },
  }
  return { measured, peers }
}

/** An empty folder: the document in it is checked alone. */
async function typingFolder({ folder }: Plan): Promise<string> {
  const path = join(folder, 'typing')
  await mkdir(path, { recursive: true })
  return path
}

interface Places {
  clean: string
  failing: string
  small: string
  full: string
  many: string
}

async function corpora({ folder, sizes, tools }: Plan): Promise<Places> {
  const { files, many } = sizes
  const place = async (name: string, count: number, bytes: number, failing: number): Promise<string> => {
    await writeCorpus(join(folder, name), tools.schema, { files: count, bytes, failing })
    return join(folder, name)
  }
  return {
    clean: await place('clean', 3, 20_000, 0),
    failing: await place('failing', 3, 20_000, 1),
    small: await place('small', 1, 5_000, 0),
    full: await place('full', files, 48_000, 0.1),
    many: await place('many', many, 48_000, 0.1),
  }
}
