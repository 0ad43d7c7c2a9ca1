import type { Plugin } from 'rolldown'

/** Modules of Node that it has not loaded itself when the program starts; each takes a millisecond or more. */
const costly = [
  'child_process',
  'crypto',
  'fs/promises',
  'http',
  'module',
  'net',
  'os',
  'readline/promises',
  'timers/promises',
  'tty',
  'v8',
  'worker_threads',
  'zlib',
]

const required = new RegExp(`\\brequire\\("((?:node:)?(?:${costly.join('|')}))"\\)`, 'g')

/** Has modules of Node loaded when something in them is used, not when the file that names them is. */
export const builtinsWhenUsed: Plugin = {
  name: 'builtins-when-used',
  renderChunk(code) {
    return code.replace(
      required,
      (_, name) => `new Proxy({}, { get: (_, key) => process.getBuiltinModule("${name}")[key] })`,
    )
  },
}
