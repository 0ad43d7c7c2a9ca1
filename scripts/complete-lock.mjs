import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Completes package-lock.json. Native packages come as one optional package for each platform, and npm leaves out of the lock
 * file those that the registry at hand does not have; `npm ci` then refuses the lock file. This adds them by name, version
 * and platform, so that one lock file serves every machine. Run after a change of dependencies: `npm run lock:complete`;
 * with `--check` it only says whether any are missing.
 */

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
]
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'wasm32', 'loong64']

/** What the name of a platform package says it is for. */
function platformOf(name) {
  const words = name.split('-')
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  if (cpu.length !== 1 || (os.length !== 1 && cpu[0] !== 'wasm32'))
    throw new Error(`${name} names no platform`)
  return os.length === 0 ? { cpu } : { cpu, os }
}

/** Adds the missing platform packages to a lock file's content; gives the names that were added. */
function completeLock(lock) {
  const added = []
  for (const [path, parent] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`
      const known = lock.packages[`${path}/${place}`] ?? lock.packages[place]
      if (known?.version === version || (known !== undefined && !/^\d/.test(version))) continue
      if (known !== undefined)
        throw new Error(`${name} is needed in two versions, ${known.version} and ${version}`)
      if (!/^\d/.test(version)) throw new Error(`${name} has the version range ${version}`)
      lock.packages[place] = {
        version,
        ...(parent.dev ? { dev: true } : {}),
        optional: true,
        ...platformOf(name),
      }
      added.push(name)
    }
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
  lock.packages = Object.fromEntries(sorted)
  return added
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const added = completeLock(lock)
if (process.argv.includes('--check')) process.exitCode = added.length > 0 ? 1 : 0
else writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added.length} platform packages were missing`)
