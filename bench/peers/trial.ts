import { measure } from '../measure/measure.ts'
import { type Peer, reader, type Tools, versionsOf } from './peers.ts'

/** A peer that can be measured, or why it cannot. */
export interface TriedPeer {
  peer: Peer
  versions: string
  /** Why it is left out. */
  reason?: string
}

/**
 * Sees that a peer does its work here before it is measured: that it takes what is right, and tells what is wrong. A program that
 * fails at once would look fast. What only reads YAML has nothing to say about the format.
 */
export async function tried(
  peer: Peer,
  tools: Tools,
  { clean, failing }: { clean: string; failing: string },
): Promise<TriedPeer> {
  const versions = versionsOf(peer, tools.bench)
  if (versions === undefined)
    return { peer, versions: peer.packages.join(', '), reason: 'it is not installed' }
  const good = await measure(peer.command(tools), clean)
  if (good.code !== 0)
    return {
      peer,
      versions,
      reason: `it ends with ${good.code} for valid documents: ${lastLine(good.output)}`,
    }
  const bad = await measure(peer.command(tools), failing)
  if (bad.code === 0 && peer.name !== reader)
    return { peer, versions, reason: 'it finds nothing wrong in documents that are' }
  return { peer, versions }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.slice(0, 200) ?? ''
}
