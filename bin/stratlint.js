#!/usr/bin/env node
import module from 'node:module'

// Newer versions of Node can keep the compiled program, so that the next start need not compile it again.
module.enableCompileCache?.()
const { main } = await import('../dist/cli.js')

process.exitCode = await main(process.argv.slice(2))
