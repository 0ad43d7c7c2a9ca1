import type { Plugin } from 'rolldown'

/** Puts an ES module beside a CommonJS entry, which gives what the entry gives under the same names. */
export function moduleOf(entry: string): Plugin {
  return {
    name: 'module-of',
    generateBundle(_options, bundle) {
      const chunk = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.isEntry && file.name === entry,
      )
      if (chunk?.type !== 'chunk') throw new Error(`there is no entry ${entry}`)
      const source = `import entry from './${chunk.fileName}'\n\nexport const { ${chunk.exports.join(', ')} } = entry\n`
      this.emitFile({ type: 'asset', fileName: `${entry}.js`, source })
    },
  }
}
