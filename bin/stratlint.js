#!/usr/bin/env node
'use strict'

// Newer versions of Node can keep the compiled program, so that the next start need not compile it again.
require('node:module').enableCompileCache?.()
const { main } = require('../dist/cli.cjs')

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
