import { readFile } from 'node:fs/promises'

/** Bundler plugin (rolldown and vite): loads `.md`, `.css` and `.typ` files as strings, and the scripts of pages (`.client.js`). */
export const textAssets = {
  name: 'text-assets',
  enforce: 'pre' as const,
  async load(id: string): Promise<{ code: string; moduleType: 'js'; map: null } | undefined> {
    if (!/\.(md|css|typ|client\.js)$/.test(id)) return undefined
    const text = await readFile(id, 'utf8')
    return { code: `export default ${JSON.stringify(text)}`, moduleType: 'js', map: null }
  },
}
