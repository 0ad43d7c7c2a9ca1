import { createRequire } from 'node:module'
import { keyOf } from './key.ts'

/** Packages that pages and pictures are made with, and that are no part of the build. */
const besides = ['@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js']

/** What tells the program that makes reports from any other: its build, what runs it, and what it makes pages with. */
export function programKey(build: string): string {
  const { versions, platform, arch } = process
  return keyOf(build, { ...versions }, platform, arch, besides.map(versionOf))
}

function versionOf(name: string): unknown {
  try {
    return createRequire(import.meta.url)(`${name}/package.json`).version
  } catch {
    return undefined
  }
}
