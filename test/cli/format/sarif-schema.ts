/** The objects of SARIF 2.1.0 that stratlint writes, as the specification (OASIS, 27 March 2020) bounds them: section by section. */
const text = { type: 'string', minLength: 1 }
const count = { type: 'integer', minimum: 0 }
const from1 = { type: 'integer', minimum: 1 }
const object = (required: string[], properties: Record<string, object>): object => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
})
const list = (items: object): object => ({ type: 'array', items })
const bag = { type: 'object' }

const message = object(['text'], { text })
const multiformat = object(['text'], { text, markdown: text })
const artifactLocation = {
  ...object(['uri'], { uri: { type: 'string', format: 'uri-reference' }, uriBaseId: text, index: count }),
}
const region = object(['startLine', 'startColumn', 'endLine', 'endColumn'], {
  startLine: from1,
  startColumn: from1,
  endLine: from1,
  endColumn: from1,
})
const physicalLocation = object(['artifactLocation', 'region'], { artifactLocation, region })
const location = object(['physicalLocation'], { id: count, physicalLocation, message })
const level = { enum: ['none', 'note', 'warning', 'error'] }

const reportingDescriptor = object(
  ['id', 'name', 'shortDescription', 'fullDescription', 'help', 'helpUri', 'defaultConfiguration'],
  {
    id: text,
    name: { type: 'string', pattern: '^([A-Z][A-Za-z0-9]*)+$' },
    shortDescription: multiformat,
    fullDescription: multiformat,
    help: object(['text', 'markdown'], { text, markdown: text }),
    helpUri: { type: 'string', format: 'uri' },
    defaultConfiguration: object(['level'], { enabled: { type: 'boolean' }, level }),
    properties: bag,
  },
)

const fix = object(['artifactChanges'], {
  description: message,
  artifactChanges: {
    ...list(
      object(['artifactLocation', 'replacements'], {
        artifactLocation,
        replacements: {
          ...list(
            object(['deletedRegion'], {
              deletedRegion: region,
              insertedContent: object(['text'], { text: { type: 'string' } }),
            }),
          ),
          minItems: 1,
        },
      }),
    ),
    minItems: 1,
  },
})

const result = object(
  ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints', 'suppressions'],
  {
    ruleId: text,
    ruleIndex: count,
    level,
    message,
    locations: { ...list(location), minItems: 1, maxItems: 1 },
    relatedLocations: { ...list(location), uniqueItems: true },
    partialFingerprints: { type: 'object', additionalProperties: text, minProperties: 1 },
    fixes: { ...list(fix), uniqueItems: true },
    suppressions: {
      ...list(
        object(['kind'], {
          kind: { enum: ['inSource', 'external'] },
          status: { enum: ['accepted', 'underReview', 'rejected'] },
          justification: text,
          location,
        }),
      ),
      uniqueItems: true,
    },
  },
)

const driver = object(['name', 'version', 'semanticVersion', 'informationUri', 'language', 'rules'], {
  name: text,
  version: text,
  semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
  informationUri: { type: 'string', format: 'uri' },
  language: { type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' },
  rules: { ...list(reportingDescriptor), uniqueItems: true },
})

const artifact = object(['location'], {
  location: artifactLocation,
  mimeType: { type: 'string', pattern: '^[^/]+/.+$' },
  encoding: text,
  sourceLanguage: text,
  roles: { ...list({ enum: ['analysisTarget', 'resultFile'] }), uniqueItems: true },
  properties: bag,
})

const run = object(['tool', 'results', 'columnKind', 'artifacts', 'invocations'], {
  tool: object(['driver'], { driver }),
  results: list(result),
  columnKind: { const: 'utf16CodeUnits' },
  newlineSequences: { ...list(text), uniqueItems: true, minItems: 1 },
  originalUriBaseIds: {
    type: 'object',
    additionalProperties: object([], { description: message }),
  },
  artifacts: { ...list(artifact), uniqueItems: true },
  invocations: list(
    object(['executionSuccessful'], {
      executionSuccessful: { type: 'boolean' },
      exitCode: { type: 'integer' },
      exitCodeDescription: text,
    }),
  ),
})

export const sarifSchema = object(['$schema', 'version', 'runs'], {
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: { ...list(run), minItems: 1 },
})
