import { profiles } from '#core/smart-profiles'
import { allRules } from '#lint/generated/rules'
import type { AnyRule, OptionSpec } from '#lint/rule'
import { presets } from '#lint/settings'

const text = (en: [string, string], da: [string, string]) => ({
  title: en[0],
  description: en[1],
  'x-da': { title: da[0], description: da[1] },
})

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '')

const colour = { type: 'string', pattern: '^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$' }

const list = { type: 'array', items: { type: 'string', minLength: 1 } }

/** The schema of `stratlint.config.yaml`, with every rule by name, so that an editor can list and explain them. */
export function configSchema(): string {
  return `${JSON.stringify({ ...head, properties, $defs: definitions(), unevaluatedProperties: false }, null, 2)}\n`
}

const severity = { type: 'string', enum: ['off', 'info', 'warning', 'error'] }

function ruleSchema({ meta }: AnyRule): object {
  const words = text(
    [withoutStop(meta.docs.en), `${meta.docs.en} Default: ${meta.severity}.`],
    [withoutStop(meta.docs.da), `${meta.docs.da} Normalt: ${meta.severity}.`],
  )
  if (meta.options === undefined) return { ...words, ...severity }
  return {
    ...words,
    type: ['string', 'object'],
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: `#/$defs/${optionsName(meta.id)}` },
    else: { enum: severity.enum },
  }
}

/** The name of the definition of a rule's options: `options-prose-lix`. */
const optionsName = (ruleId: string): string => `options-${ruleId.replace('/', '-')}`

function optionsSchema({ meta }: AnyRule): object {
  const options = Object.entries(meta.options ?? {}).map(([name, spec]) => [name, optionSchema(name, spec)])
  return {
    ...text([meta.id, meta.docs.en], [meta.id, meta.docs.da]),
    type: 'object',
    properties: {
      severity: {
        ...text(['Severity', 'How severe the rule is.'], ['Alvor', 'Hvor alvorlig reglen er.']),
        ...severity,
      },
      ...Object.fromEntries(options),
    },
    unevaluatedProperties: false,
  }
}

function optionSchema(name: string, spec: OptionSpec): object {
  const words = text([name, spec.docs.en], [name, spec.docs.da])
  if (spec.type === 'boolean') return { ...words, type: 'boolean' }
  if (spec.type === 'texts') return { ...words, ...list }
  return { ...words, type: 'number', minimum: spec.minimum, maximum: spec.maximum }
}

const head = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://stratlint.dk/schemas/config.schema.json',
  ...text(
    ['Configuration', 'How stratlint checks the strategies of a workspace.'],
    ['Opsætning', 'Hvordan stratlint gennemgår strategierne i en mappe.'],
  ),
  type: 'object',
}

const properties = {
  extends: {
    ...text(
      ['Extends', `What this configuration builds on: ${presets.join(', ')}, a file, or a package.`],
      ['Bygger på', `Det, som opsætningen bygger på: ${presets.join(', ')}, en fil eller en pakke.`],
    ),
    ...list,
  },
  language: {
    ...text(
      ['Language', 'The language of messages: da or en. Without it, each document’s own.'],
      ['Sprog', 'Sproget i beskeder: da eller en. Uden feltet bruges dokumentets eget sprog.'],
    ),
    type: 'string',
    enum: ['da', 'en'],
  },
  paths: {
    ...text(
      ['Paths', 'The files and folders to check when the command names none.'],
      ['Stier', 'De filer og mapper, der gennemgås, når kommandoen ikke nævner nogen.'],
    ),
    ...list,
  },
  ignore: {
    ...text(
      ['Ignored files', 'Patterns of files to pass over, as in .gitignore.'],
      ['Udeladte filer', 'Mønstre for filer, der springes over, som i .gitignore.'],
    ),
    ...list,
  },
  plugins: {
    ...text(
      [
        'Plugins',
        'Packages or files (./rules.js) with rules of your own. They run as code; only the root configuration may name them.',
      ],
      [
        'Udvidelser',
        'Pakker eller filer (./regler.js) med jeres egne regler. De køres som kode og må kun nævnes i den øverste opsætning.',
      ],
    ),
    ...list,
  },
  smart: {
    $ref: '#/$defs/smartSettings',
    ...text(['SMART', 'How SMART is read.'], ['SMART', 'Hvordan SMART forstås.']),
  },
  compile: {
    $ref: '#/$defs/compileSettings',
    ...text(['Reports', 'What reports look like.'], ['Rapporter', 'Hvordan rapporterne ser ud.']),
  },
  rules: {
    $ref: '#/$defs/rules',
    ...text(
      ['Rules', 'The severity of each rule, or off.'],
      ['Regler', 'Hvor alvorlig hver regel er, eller off for at slå den fra.'],
    ),
  },
  overrides: {
    ...text(
      ['Overrides', 'Other severities for some files. A later one goes before an earlier.'],
      ['Undtagelser', 'Andre regler for nogle filer. En senere går forud for en tidligere.'],
    ),
    type: 'array',
    items: { $ref: '#/$defs/override' },
  },
}

function reportDefinitions(): object {
  return {
    compileSettings: {
      ...text(['Report settings', 'What reports look like.'], ['Rapporter', 'Hvordan rapporterne ser ud.']),
      type: 'object',
      properties: {
        theme: {
          $ref: '#/$defs/reportColours',
          ...text(['Colours', 'The publisher’s own colours.'], ['Farver', 'Udgiverens egne farver.']),
        },
        logo: {
          ...text(
            ['Logo', 'A PNG or SVG file in the folder of the configuration, of at most 1 MB.'],
            ['Logo', 'En PNG- eller SVG-fil i opsætningens mappe, højst 1 MB.'],
          ),
          type: 'string',
          minLength: 1,
        },
      },
      unevaluatedProperties: false,
    },
    reportColours: {
      ...text(['Colours', 'The publisher’s own colours.'], ['Farver', 'Udgiverens egne farver.']),
      type: 'object',
      properties: {
        primary: {
          ...text(
            ['Main colour', 'For the masthead, links, signs and charts, as "#0b5563".'],
            ['Hovedfarve', 'Til sidehoved, link, tegn og grafer, som "#0b5563".'],
          ),
          ...colour,
        },
        accent: {
          ...text(
            ['Second colour', 'For what is missing, targets in charts and edges, as "#9a4208".'],
            ['Anden farve', 'Til det, der mangler, mål i grafer og kanter, som "#9a4208".'],
          ),
          ...colour,
        },
      },
      unevaluatedProperties: false,
    },
  }
}

function definitions(): object {
  return {
    smartSettings: {
      ...text(['SMART settings', 'How SMART is read.'], ['SMART-opsætning', 'Hvordan SMART forstås.']),
      type: 'object',
      properties: {
        profile: {
          ...text(['Profile', 'What the letters stand for.'], ['Profil', 'Hvad bogstaverne står for.']),
          type: 'string',
          enum: Object.keys(profiles),
        },
      },
      unevaluatedProperties: false,
    },
    ...reportDefinitions(),
    override: {
      ...text(['Override', 'Severities for some files.'], ['Undtagelse', 'Regler for nogle filer.']),
      type: 'object',
      properties: {
        files: {
          ...text(['Files', 'Patterns as in .gitignore.'], ['Filer', 'Mønstre som i .gitignore.']),
          ...list,
          minItems: 1,
        },
        rules: { $ref: '#/$defs/rules', ...text(['Rules', 'As above.'], ['Regler', 'Som ovenfor.']) },
      },
      required: ['files', 'rules'],
      unevaluatedProperties: false,
    },
    rules: {
      ...text(
        ['Rules', 'The severity of each rule, or off.'],
        ['Regler', 'Hvor alvorlig hver regel er, eller off.'],
      ),
      type: 'object',
      properties: Object.fromEntries(allRules.map((rule) => [rule.meta.id, ruleSchema(rule)])),
      unevaluatedProperties: false,
    },
    ...Object.fromEntries(
      allRules
        .filter(({ meta }) => meta.options !== undefined)
        .map((rule) => [optionsName(rule.meta.id), optionsSchema(rule)]),
    ),
  }
}
