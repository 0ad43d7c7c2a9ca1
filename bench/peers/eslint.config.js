import { readFileSync } from 'node:fs'
import schemaPlugin from 'eslint-plugin-json-schema-validator'
import yml from 'eslint-plugin-yml'

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/strategy.schema.json', import.meta.url), 'utf8'),
)

/** The schema, and the rules that the plugin for YAML recommends. */
export default [
  ...yml.configs['flat/recommended'],
  {
    files: ['**/*.yaml'],
    plugins: { 'json-schema-validator': schemaPlugin },
    rules: {
      'json-schema-validator/no-invalid': [
        'error',
        { useSchemastoreCatalog: false, schemas: [{ fileMatch: ['**/*.yaml'], schema }] },
      ],
    },
  },
]
