// Writes dist/types: the declarations of what the package exports, and of what those lean on. Nothing else is published, so that
// whoever uses the package needs the types of no library that is bundled in it.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import ts from 'typescript'

const entries = ['src/api.ts', 'src/plugin.ts']
const output = 'dist/types'

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
const program = ts.createProgram([...entries, 'src/assets.d.ts'], {
  ...options,
  // Types are checked by `npm run types`.
  noCheck: true,
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  rewriteRelativeImportExtensions: true,
  outDir: resolve(output),
})

await rm(output, { recursive: true, force: true })
const waiting = [...entries]
const met = new Set(waiting)
for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
  const [name, text] = declarationOf(path)
  await mkdir(dirname(name), { recursive: true })
  await writeFile(name, text)
  for (const imported of importsOf(text, path)) {
    if (!met.has(imported)) waiting.push(imported)
    met.add(imported)
  }
}

function declarationOf(path) {
  const written = []
  const { diagnostics } = program.emit(program.getSourceFile(resolve(path)), (...file) => written.push(file))
  if (diagnostics.length > 0)
    throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)))
  return written[0] ?? fail(`${path} has no declaration`)
}

/** The files of ours that a declaration leans on. Throws where it leans on a library. */
function importsOf(text, path) {
  return ts.preProcessFile(text).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('#')) return `src/${fileName.slice(1)}.ts`
    if (fileName.startsWith('.'))
      return relative('.', resolve(dirname(path), fileName.replace(/\.js$/, '.ts')))
    return fail(`${path}: a type that is published leans on '${fileName}'`)
  })
}

function fail(message) {
  throw new Error(message)
}
