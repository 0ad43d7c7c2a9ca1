// Asks the registry for known weaknesses of all that reaches users: what is installed beside the program, and what is bundled in it.
// Exits with 1 where there is one. A registry that cannot be asked is told of, and is no failure.
import { spawnSync } from 'node:child_process'
import { thirdParties } from './bundled.mjs'

const { bundled, installed } = await thirdParties()
const names = new Set([...bundled, ...installed].map(({ name }) => name))

const isWindows = process.platform === 'win32'
const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  maxBuffer: 64 << 20,
  shell: isWindows,
})
const report = asJson(stdout)

if (report?.vulnerabilities === undefined) {
  console.log(`Not asked: the registry gives no answer about weaknesses (${report?.message ?? 'no reply'}).`)
} else {
  const found = Object.values(report.vulnerabilities).filter(({ name }) => names.has(name))
  for (const { name, severity, range } of found) console.log(`${name} ${range}: ${severity}`)
  console.log(`${found.length} of ${names.size} packages that reach users have known weaknesses`)
  process.exitCode = found.length > 0 ? 1 : 0
}

function asJson(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
