#!/usr/bin/env node
'use strict'

// What is compiled is kept for the next start: by Node itself, where it can.
const keep =
  Number.parseInt(process.versions.node, 10) < 22
    ? require('../dist/compiled.cjs').keepCompiled(require.extensions)
    : require('node:module').enableCompileCache?.()
const { main } = require('../dist/cli.cjs')

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
  if (typeof keep === 'function') keep()
})
