import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'

const run = promisify(execFile)

/** What the package is made from. */
const sources = [
  ...['package.json', 'package-lock.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'tsconfig.json'],
  ...['rolldown.config.ts', 'bin', 'schemas', 'scripts', 'src'],
]

/** Builds and packs the project as a release is, in a folder of its own, and gives the path of the package in `into`. */
export async function packInto(into: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stratlint-pack-'))
  try {
    for (const name of sources) await cp(name, join(folder, name), { recursive: true })
    await symlink(resolve('node_modules'), join(folder, 'node_modules'))
    await mkdir(into, { recursive: true })
    const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', resolve(into)], {
      cwd: folder,
      maxBuffer: 64 << 20,
    })
    return join(into, stdout.trim().split('\n').at(-1) ?? '')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The files of a package by their names, without the folder that all stand in, each with its size in bytes. */
export async function entriesOf(tarball: string): Promise<Map<string, number>> {
  const bytes = gunzipSync(await readFile(tarball))
  const entries = new Map<string, number>()
  let longName: string | undefined
  for (let at = 0; at < bytes.length && bytes[at] !== 0; ) {
    const text = (from: number, to: number): string =>
      bytes.toString('utf8', at + from, at + to).replace(/\0.*$/s, '')
    const size = Number.parseInt(text(124, 136), 8)
    const type = text(156, 157)
    const content = bytes.toString('utf8', at + 512, at + 512 + size)
    if (type === 'x') longName = /^\d+ path=(.+)$/m.exec(content)?.[1]
    else {
      const prefix = text(345, 500)
      const name = longName ?? (prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`)
      entries.set(name.replace(/^package\//, ''), size)
      longName = undefined
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
  return entries
}
