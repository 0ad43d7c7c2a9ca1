import { createHash } from 'node:crypto'
import type { Plugin } from 'rolldown'

/** Writes the hash of all code beside it as `build-id`, by which the program knows what another build has found. */
export const buildId: Plugin = {
  name: 'build-id',
  generateBundle(_options, bundle) {
    const hash = createHash('sha256')
    for (const name of Object.keys(bundle).sort()) {
      const file = bundle[name]
      if (file?.type === 'chunk') hash.update(`${name}\n${file.code}`)
    }
    this.emitFile({ type: 'asset', fileName: 'build-id', source: hash.digest('base64url') })
  },
}
