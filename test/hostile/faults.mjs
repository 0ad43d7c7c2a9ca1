import fs, { writeSync } from 'node:fs'
import disk from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

// Loaded before a program, this lets what it does to the disk go wrong. Calls are counted; a text is half written first. A fault is
// `n:CODE`, the n-th call alone; `n:CODE+`, all calls from it on; `n:kill`, the end of the program at the n-th that changes a file;
// `n:SIGINT`, what Ctrl+C sends, when the n-th document is read.
let fault = { at: 0, how: '' }
let calls = 0
let hit

/** Sets the next fault, and gives the name of the call that the last one hit. */
export function setFault(text) {
  const [at = '0', how = ''] = text.split(':')
  const last = hit
  fault = { at: Number(at), how }
  calls = 0
  hit = undefined
  return last
}

function isHit(name) {
  const { at, how } = fault
  if (how === '' || how === 'SIGINT') return false
  if (how === 'kill' && name !== 'writeFile' && name !== 'rename') return false
  calls++
  return how.endsWith('+') ? calls >= at : calls === at
}

function breakAt(name) {
  const call = disk[name]
  disk[name] = async (path, ...rest) => {
    if (!isHit(name)) return call(path, ...rest)
    hit ??= name
    const { how } = fault
    if (name === 'writeFile' && !how.endsWith('+')) {
      const [content, ...more] = rest
      await call(path, Buffer.from(content).subarray(0, Math.ceil(content.length / 2)), ...more)
    }
    if (how === 'kill') {
      writeSync(2, `killed at ${name}\n`)
      process.kill(process.pid, 'SIGKILL')
    }
    const code = how.replace('+', '')
    throw Object.assign(new Error(`${code}: ${name} '${path}'`), { code, path, syscall: name })
  }
}

for (const name of ['mkdir', 'writeFile', 'appendFile', 'chmod', 'rename', 'rm']) breakAt(name)

const { readFileSync } = fs
fs.readFileSync = (path, ...rest) => {
  if (fault.how === 'SIGINT' && /(?<!config)\.(yaml|txt)$/.test(String(path))) {
    calls++
    if (calls === fault.at) process.kill(process.pid, 'SIGINT')
  }
  return readFileSync(path, ...rest)
}
syncBuiltinESMExports()
setFault(process.env['FAULT'] ?? '')
