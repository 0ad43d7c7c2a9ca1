import { allRules } from '#lint/generated/rules'
import { configSchema } from './config-schema.ts'
import { danishTwin } from './danish.ts'
import { formatPage, rulesPage } from './docs.ts'
import { pagesOf, registryOf, ruleIds } from './rules.ts'
import { readSchema, type SchemaNode } from './schema.ts'
import { descriptionsOf, labelsOf, shapesOf } from './shape.ts'
import { typesOf } from './types.ts'
import { schemasOf, validatorOf, validatorType } from './validator.ts'

/** Every generated file of the repository, by path: what `npm run generate` writes, and what the tests compare. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const strategy = await readSchema('strategy')
  const source = await readSchema('source')
  const [check, shard] = await Promise.all([readSchema('output/check'), readSchema('output/shard')])
  const configText = configSchema()
  const config = JSON.parse(configText) as SchemaNode
  const roots: [string, SchemaNode][] = [
    ['strategy', strategy],
    ['register', source],
    ['config', config],
  ]
  const rules = await ruleIds()
  return new Map([
    ['src/lint/generated/rules.ts', registryOf(rules)],
    ['src/lint/generated/pages.ts', pagesOf(rules)],
    ['src/core/generated/strategy.ts', typesOf(strategy, 'strategy')],
    ['src/core/generated/register.ts', typesOf(source, 'register')],
    ['schemas/config.schema.json', configText],
    ['src/core/generated/config.ts', typesOf(config, 'config')],
    ['src/document/generated/shapes.ts', shapesOf(roots)],
    ['src/document/generated/labels.ts', labelsOf(roots)],
    ['src/document/generated/schemas.ts', schemasOf(roots)],
    ['src/document/generated/descriptions.ts', descriptionsOf(roots.filter(([root]) => root === 'strategy'))],
    ['src/document/generated/validate-config.cjs', validatorOf(config)],
    ['src/document/generated/validate-config.d.cts', validatorType],
    ['src/document/generated/validate-strategy.cjs', validatorOf(strategy)],
    ['src/document/generated/validate-strategy.d.cts', validatorType],
    ['src/document/generated/validate-source.d.cts', validatorType],
    ['src/document/generated/validate-source.cjs', validatorOf(source)],
    [
      'src/document/generated/validate-shard.cjs',
      validatorOf(shard, { others: { 'check.schema.json': check }, allErrors: false }),
    ],
    ['src/document/generated/validate-shard.d.cts', validatorType],
    ['schemas/strategy.da.schema.json', danishTwin(strategy)],
    ['docs/format.md', formatPage(strategy)],
    ['docs/rules.md', rulesPage(allRules)],
  ])
}
