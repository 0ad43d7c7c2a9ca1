import { readFile } from 'node:fs/promises'

/** Bundler plugin (rolldown and vite): loads `.md`, `.css` and `.typ` files as strings. */
export const textAssets = {
  name: 'text-assets',
  enforce: 'pre' as const,
  async load(id: string): Promise<{ code: string; moduleType: 'js'; map: null } | undefined> {
    if (!/\.(md|css|typ)$/.test(id)) return undefined
    const text = await readFile(id, 'utf8')
    return { code: `export default ${JSON.stringify(text)}`, moduleType: 'js', map: null }
  },
}
