import type { Host } from '../../host.ts'
import { sentSettings } from '../../workers/settings.ts'
import type { AllDocuments } from '../of-all.ts'
import { keyOf } from './key.ts'
import type { Memory } from './memory.ts'
import { areAsWritten, notingOutputs, pathsOf } from './outputs.ts'

/**
 * Writes a page about all documents, and gives the paths. It need not be made again where it is to be made from the same, hashed as it is
 * handed to what makes it, and lies where it would be written, to the byte.
 */
export async function writePage(
  memory: Memory | undefined,
  host: Host,
  name: 'portfolio' | 'index',
  all: AllDocuments,
): Promise<string[]> {
  if (memory === undefined) return write(host, name, all)
  const inputs = keyOf({ ...all, settings: sentSettings(all.settings) })
  const { output } = all.options
  const kept = await memory.page(name)
  if (kept?.inputs === inputs && (await areAsWritten(host, output, kept.outputs)))
    return pathsOf(kept.outputs, output)
  const { host: noting, outputs } = notingOutputs(host)
  const written = await write(noting, name, all)
  await memory.keepPage(name, { inputs, outputs })
  return written
}

async function write(host: Host, name: 'portfolio' | 'index', all: AllDocuments): Promise<string[]> {
  const { writeIndex, writePortfolio } = await import('../of-all.ts')
  return name === 'index' ? writeIndex(host, all) : writePortfolio(host, all)
}
