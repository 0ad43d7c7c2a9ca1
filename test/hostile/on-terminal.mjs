import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import tty from 'node:tty'

// Loaded before a program: what it writes to a descriptor, which the environment names, seems to go to a terminal.
const descriptor = Number(process.env['TERMINAL'])
const { fstatSync } = fs
fs.fstatSync = (asked, ...rest) =>
  asked === descriptor ? { isCharacterDevice: () => true, rdev: -1 } : fstatSync(asked, ...rest)
const { isatty } = tty
tty.isatty = (asked) => asked === descriptor || isatty(asked)
Object.assign(descriptor === 1 ? process.stdout : process.stderr, { isTTY: true })
syncBuiltinESMExports()
