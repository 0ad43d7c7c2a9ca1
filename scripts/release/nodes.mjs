// Fetches the versions of Node that the program is tested on into node_modules/.cache/nodes, each as its package from the registry,
// which is the binary alone. `npm run test:nodes` does so and runs the test.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.STRATLINT_NODES ?? 'node_modules/.cache/nodes'
const { stratlint } = JSON.parse(readFileSync('package.json', 'utf8'))
const system = { linux: 'linux', darwin: 'darwin', win32: 'win' }[process.platform] ?? process.platform

for (const version of stratlint.testedNodes) {
  const place = join(folder, version)
  const name = `node-${system}-${process.arch}`
  if (existsSync(join(place, 'node_modules', name, 'package.json'))) continue
  mkdirSync(place, { recursive: true })
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
  console.log(`${name}@${version}`)
  execFileSync('npm', ['install', '--prefix', place, ...options, `${name}@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}
