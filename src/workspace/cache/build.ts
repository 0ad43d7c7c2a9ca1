import { type Host, isErrorCode } from '../host.ts'

/** What tells this build of the program from any other; undefined where it runs without having been built. */
export async function buildOf(host: Host): Promise<string | undefined> {
  try {
    const ids = await Promise.all(['build-id', 'lazy/build-id'].map((name) => host.readAsset(name)))
    return ids.map((id) => new TextDecoder().decode(id)).join(' ')
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return undefined
    throw error
  }
}
