import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** A regular expression, and the place in the program that it stands at or is made at. */
export interface Collected {
  /** `document/word.ts:132` */
  place: string
  source: string
  flags: string
}

/** A place where an expression is made of a text. */
export interface Making {
  file: string
  firstLine: number
  lastLine: number
}

/** The expressions that stand in the program, and the places where it makes others of texts. */
export function readProgram(): { standing: Collected[]; makings: Making[] } {
  const standing: Collected[] = []
  const makings: Making[] = []
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  for (const file of files.filter((name) => /(?<!\.d)\.ts$/.test(name)).sort()) {
    const tree = ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest, true)
    const lineOf = (offset: number): number => tree.getLineAndCharacterOfPosition(offset).line + 1
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)]
        standing.push({ place: `${file}:${lineOf(node.getStart())}`, source, flags })
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
        makings.push({ file, firstLine: lineOf(node.getStart()), lastLine: lineOf(node.end) })
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return { standing, makings }
}

/** Watches what expressions the program makes of texts while something runs; each once. */
export async function madeDuring(run: () => Promise<unknown>): Promise<Collected[]> {
  const plain = globalThis.RegExp
  const made = new Map<string, Collected>()
  const counts = new Map<string, number>()
  const note = (expression: RegExp): RegExp => {
    // Reading a stack takes long, and what is made a few times is made in the same places again.
    const key = `${expression.flags} ${expression.source}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (count > 30) return expression
    const place = /\/src\/(.*?\.ts):(\d+)/.exec(new Error().stack ?? '')
    const { source, flags } = expression
    if (place !== null) {
      const collected = { place: `${place[1]}:${place[2]}`, source, flags }
      made.set(`${collected.place} ${key}`, collected)
    }
    return expression
  }
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, [source, flags]) => note(new target(source, flags)),
    apply: (target, _self, [source, flags]) => note(new target(source, flags)),
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = plain
  }
  return [...made.values()]
}
