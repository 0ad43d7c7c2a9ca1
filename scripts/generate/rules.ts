import { readdir } from 'node:fs/promises'

const notice = 'Generated from the folders below src/lint/rules by `npm run generate`.'

/** The folders of all rules as `group/name`, in code-unit order. */
export async function ruleIds(): Promise<string[]> {
  const groups = await readdir('src/lint/rules', { withFileTypes: true })
  const folders = groups
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const rules = await readdir(`src/lint/rules/${name}`, { withFileTypes: true })
      return rules.filter((entry) => entry.isDirectory()).map((rule) => `${name}/${rule.name}`)
    })
  return (await Promise.all(folders)).flat().sort()
}

const variable = (id: string, suffix = ''): string =>
  id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase()) + suffix

/** The group of the rules that compare documents; those of all other groups look at one document. */
const portfolioGroup = 'portfolio/'

/** The module that lists every rule. */
export function registryOf(ids: readonly string[]): string {
  const imports = ids.map((id) => `import { rule as ${variable(id)} } from '../rules/${id}/rule.ts'`)
  const list = (isPortfolio: boolean): string =>
    ids
      .filter((id) => id.startsWith(portfolioGroup) === isPortfolio)
      .map((id) => `  ${variable(id)},\n`)
      .join('')
  return [
    `// ${notice}`,
    "import type { PortfolioRule } from '../portfolio.ts'",
    "import type { AnyRule, Rule } from '../rule.ts'",
    ...imports,
    '',
    '/** The rules that look at one document. */',
    `export const documentRules: readonly Rule[] = [\n${list(false)}]`,
    '',
    '/** The rules that compare documents. */',
    `export const portfolioRules: readonly PortfolioRule[] = [\n${list(true)}]`,
    '',
    'export const allRules: readonly AnyRule[] = [...documentRules, ...portfolioRules]',
    '',
  ].join('\n')
}

/** The module that loads every rule's pages, which only the commands that show them need. */
export function pagesOf(ids: readonly string[]): string {
  const imports = ids.flatMap((id) => [
    `import ${variable(id, 'Da')} from '../rules/${id}/da.md'`,
    `import ${variable(id, 'En')} from '../rules/${id}/en.md'`,
  ])
  const list = ids.map((id) => `  '${id}': { da: ${variable(id, 'Da')}, en: ${variable(id, 'En')} },`)
  return `// ${notice}\nimport type { Wording } from '#core/message'\n${imports.join('\n')}\n\nexport const rulePages: { readonly [ruleId: string]: Wording } = {\n${list.join('\n')}\n}\n`
}
