import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setFault } from './faults.mjs'

// Runs a command line of the built program again and again, each time with a fault one call later, until none is hit. It is told by a
// JSON text what to run, and gives what came of each run as another.
const { program, args, files, kinds } = JSON.parse(readFileSync(0, 'utf8'))
const { main } = createRequire(import.meta.url)(program)

/** More calls than any command makes. */
const mostCalls = 99

let said = ''
const { writeSync } = fs
fs.writeSync = (descriptor, content, from = 0) => {
  const bytes = Buffer.from(content).subarray(from)
  if (descriptor > 2) return writeSync(descriptor, bytes)
  said += bytes.toString()
  return bytes.length
}
syncBuiltinESMExports()

async function run(fault) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stratlint-fault-')))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    process.chdir(folder)
    said = ''
    setFault(fault)
    const code = await main(args)
    return { fault, hit: setFault(''), code, said, files: filesIn(folder) }
  } finally {
    process.chdir(tmpdir())
    rmSync(folder, { recursive: true })
  }
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const names = entries.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return Object.fromEntries(names.map((name) => [name.slice(folder.length + 1), readFileSync(name, 'utf8')]))
}

const runs = [await run('')]
for (const kind of kinds) {
  for (let n = 1; n <= mostCalls; n++) {
    const faulty = await run(`${n}:${kind}`)
    if (faulty.hit === undefined) break
    runs.push(faulty)
  }
}
writeSync(1, JSON.stringify(runs))
