import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { loadConfig } from 'rolldown/config'

/** What is copied whole: the plugin that writes the fonts does so. */
const copied = ['@expo-google-fonts/source-sans-3']

/**
 * The packages that are part of dist, as the bundler sees it, and those that are installed beside it; each as
 * `{name, version, license, folder}`, in the order of their names.
 */
export async function thirdParties() {
  const folders = new Set(copied.map((name) => join('node_modules', name)))
  const configs = [await loadConfig('rolldown.config.ts')].flat()
  for (const { output, ...input } of configs) {
    const bundle = await rolldown({ ...input, logLevel: 'silent' })
    const { output: chunks } = await bundle.generate(output)
    await bundle.close()
    for (const id of chunks.flatMap(({ moduleIds = [] }) => moduleIds)) {
      const folder = packageFolder(id)
      if (folder !== undefined) folders.add(folder)
    }
  }
  const { dependencies } = manifestIn('.')
  const installed = Object.keys(dependencies).map((name) => join('node_modules', name))
  return { bundled: described(folders), installed: described(installed) }
}

function packageFolder(id) {
  const parts = id.replaceAll('\\', '/').match(/^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//)
  return parts?.[1]?.replace(/^.*?\/(?=node_modules\/)/, '')
}

function described(folders) {
  const packages = [...folders].map((folder) => {
    const { name, version, license } = manifestIn(folder)
    return { name, version, license, folder }
  })
  const key = ({ name, version }) => `${name}@${version}`
  const byKey = new Map(packages.map((one) => [key(one), one]))
  return [...byKey.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

export function manifestIn(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** The texts in which a package states its licence and whom it is by: files of their own, else the end of its page. */
export function licenceTexts(folder) {
  const names = readdirSync(folder).sort()
  const files = names.filter((name) => /^(?:licen[cs]e|notice|copying)/i.test(name))
  const texts = files.map((name) => readText(folder, name))
  if (texts.length > 0) return texts
  const page = names.find((name) => /^readme\.md$/i.test(name))
  const section = page === undefined ? null : /^#+ licen[cs]e\s+(.{200,})/ims.exec(readText(folder, page))
  return section === null ? [] : [section[1]]
}

function readText(folder, name) {
  return readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim()
}
