import { profiles } from '#core/smart'
import { allRules } from '#lint/generated/rules'

const text = (en: [string, string], da: [string, string]) => ({
  title: en[0],
  description: en[1],
  'x-da': { title: da[0], description: da[1] },
})

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '')

const list = { type: 'array', items: { type: 'string', minLength: 1 } }

/** The schema of `stratlint.config.yaml`, with every rule by name, so that an editor can list and explain them. */
export function configSchema(): string {
  const rules = Object.fromEntries(
    allRules.map(({ meta }) => [
      meta.id,
      {
        ...text(
          [withoutStop(meta.docs.en), `${meta.docs.en} Default: ${meta.severity}.`],
          [withoutStop(meta.docs.da), `${meta.docs.da} Normalt: ${meta.severity}.`],
        ),
        type: 'string',
        enum: ['off', 'info', 'warning', 'error'],
      },
    ]),
  )
  return `${JSON.stringify({ ...head, properties, $defs: definitions(rules), unevaluatedProperties: false }, null, 2)}\n`
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
  smart: {
    $ref: '#/$defs/smartSettings',
    ...text(['SMART', 'How SMART is read.'], ['SMART', 'Hvordan SMART forstås.']),
  },
  rules: {
    $ref: '#/$defs/rules',
    ...text(
      ['Rules', 'The severity of each rule, or off.'],
      ['Regler', 'Hvor alvorlig hver regel er, eller off for at slå den fra.'],
    ),
  },
}

function definitions(rules: object): object {
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
    rules: {
      ...text(
        ['Rules', 'The severity of each rule, or off.'],
        ['Regler', 'Hvor alvorlig hver regel er, eller off.'],
      ),
      type: 'object',
      properties: rules,
      unevaluatedProperties: false,
    },
  }
}
