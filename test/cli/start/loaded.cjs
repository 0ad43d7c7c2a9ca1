// Tells, on standard error and as JSON, what a run has loaded: files of the program, and modules of Node.
const before = new Set(process.moduleLoadList)
const { basename } = require('node:path')

process.on('exit', () => {
  const files = Object.keys(require.cache).map((file) => basename(file))
  const modules = process.moduleLoadList
    .filter((name) => !before.has(name))
    .map((name) => name.replace('NativeModule ', ''))
  process.stderr.write(JSON.stringify({ files, modules }))
})
