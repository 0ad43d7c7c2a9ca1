import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Another program that reads the same documents. */
export interface Peer {
  name: string
  /** The packages whose versions are told. */
  packages: readonly string[]
  does: string
  /** Whether one run of it takes much longer than one of the others. */
  isSlow: boolean
  /** The command that checks all documents of the working directory. */
  command(tools: Tools): readonly string[]
  /** The command that checks one. */
  single(tools: Tools, file: string): readonly string[]
}

export interface Tools {
  bench: string
  schema: string
  /** The rules that Spectral is given. */
  ruleset: string
}

const tool = ({ bench }: Tools, name: string): string => join(bench, 'node_modules', '.bin', name)
const ajv = (tools: Tools): string[] => [
  tool(tools, 'ajv'),
  'validate',
  '--spec=draft2020',
  '--strict=false',
  '-c',
  'ajv-formats',
  '-s',
  tools.schema,
]
const eslint = (tools: Tools): string[] => [
  tool(tools, 'eslint'),
  '-c',
  join(tools.bench, 'peers', 'eslint.config.js'),
]
const jsonschema = (tools: Tools): string[] => [
  tool(tools, 'jsonschema'),
  'validate',
  '--continue',
  '--extension',
  '.yaml',
  tools.schema,
]

export const reader = 'yaml parseDocument'

/** The programs that stratlint is measured against, each with what it does to a document. */
export const peers: readonly Peer[] = [
  {
    name: reader,
    packages: ['yaml'],
    does: 'reads YAML with positions, nothing else',
    isSlow: false,
    command: ({ bench }) => [process.execPath, join(bench, 'peers', 'read-yaml.js'), '.'],
    single: ({ bench }, file) => [process.execPath, join(bench, 'peers', 'read-yaml.js'), file],
  },
  {
    name: 'ajv-cli',
    packages: ['ajv-cli'],
    does: 'validates against the schema, without positions',
    isSlow: false,
    command: (tools) => [...ajv(tools), '-d', '**/*.yaml'],
    single: (tools, file) => [...ajv(tools), '-d', file],
  },
  {
    name: '@sourcemeta/jsonschema',
    packages: ['@sourcemeta/jsonschema'],
    does: 'validates against the schema, with positions; native code',
    isSlow: false,
    command: (tools) => [...jsonschema(tools), '.'],
    single: (tools, file) => [...jsonschema(tools), file],
  },
  {
    name: 'v8r',
    packages: ['v8r'],
    does: 'validates against the schema, without positions',
    isSlow: true,
    command: (tools) => [tool(tools, 'v8r'), '-s', tools.schema, '**/*.yaml'],
    single: (tools, file) => [tool(tools, 'v8r'), '-s', tools.schema, file],
  },
  {
    name: 'Spectral',
    packages: ['@stoplight/spectral-cli'],
    does: 'the schema and nine more rules, with positions',
    isSlow: true,
    command: (tools) => [tool(tools, 'spectral'), 'lint', '-r', tools.ruleset, '**/*.yaml'],
    single: (tools, file) => [tool(tools, 'spectral'), 'lint', '-r', tools.ruleset, file],
  },
  {
    name: 'ESLint',
    packages: ['eslint', 'eslint-plugin-yml', 'eslint-plugin-json-schema-validator'],
    does: 'the schema and the recommended rules for YAML, with positions',
    isSlow: true,
    command: (tools) => [...eslint(tools), '.'],
    single: (tools, file) => [...eslint(tools), file],
  },
]

/** The versions of a peer's packages, as `name 1.2.3`; undefined where one is not installed. */
export function versionsOf({ packages }: Pick<Peer, 'packages'>, bench: string): string | undefined {
  const versions = packages.map((name) => {
    const manifest = [
      join(bench, 'node_modules', name, 'package.json'),
      join(bench, '..', 'node_modules', name, 'package.json'),
    ].find(existsSync)
    return manifest === undefined
      ? undefined
      : `${name} ${JSON.parse(readFileSync(manifest, 'utf8')).version}`
  })
  return versions.includes(undefined) ? undefined : versions.join(', ')
}
