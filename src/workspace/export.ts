import type { SmartProfile } from '#core/smart-profiles'
import type { StratmlPart } from '#core/stratml'
import type { Loss } from '#export/losses'
import type { LintedFile } from './lint-files.ts'
import { UsageError } from './usage-error.ts'

export const exportFormats = ['stratml', 'csv', 'jsonld', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportOptions {
  format: ExportFormat
  /** Which part of StratML. */
  part: StratmlPart
  /** `YYYY-MM-DD`: the day of the score. */
  asOf: string
  version: string
  /** What the SMART letters ask. */
  profile: SmartProfile
}

/** A document in another format: one file, or several by their names; and what the format cannot hold, in words. */
export interface Exported {
  content: string | ReadonlyMap<string, string>
  losses: WordedLoss[]
  /** The losses in few lines. */
  lines: string[]
  /** What the format is called. */
  target: string
}

export interface WordedLoss extends Loss {
  message: string
}

/** What the formats are called, and what files of them end with. A folder ends with nothing. */
const targets = {
  stratml: { name: 'StratML', extension: '.xml' },
  csv: { name: 'CSV', extension: '' },
  jsonld: { name: 'JSON-LD', extension: '.jsonld' },
  json: { name: 'JSON', extension: '.json' },
} satisfies { [format in ExportFormat]: { name: string; extension: string } }

/** The name of the file or folder that a document is written to. */
export function exportName(id: string, format: ExportFormat): string {
  return `${id}${targets[format].extension}`
}

/** Writes a checked document in another format. Each format is loaded by those who need it. */
export async function exportDocument(checked: LintedFile, options: ExportOptions): Promise<Exported> {
  const { content, losses } = await exporters[options.format](checked, options)
  const { lossLines, wordLoss } = await import('#export/losses')
  const { name } = targets[options.format]
  const { locale } = checked
  return {
    content,
    losses: losses.map((loss) => ({ ...loss, message: wordLoss(loss, name, locale) })),
    lines: lossLines(losses, locale),
    target: name,
  }
}

type Exporter = (
  checked: LintedFile,
  options: ExportOptions,
) => Promise<{ content: Exported['content']; losses: Loss[] }>

const exporters: { readonly [format in ExportFormat]: Exporter } = {
  async stratml({ document: { strategy }, path }, { part }) {
    const [{ planOf }, { writeStratml }, { stratmlLosses }] = await Promise.all([
      import('#export/stratml/plan'),
      import('#export/stratml/write'),
      import('#export/stratml/losses'),
    ])
    const plan = planOf(strategy)
    if (plan.goals.length === 0) throw new UsageError(wordings.noGoals, { path })
    return { content: writeStratml(plan, part), losses: stratmlLosses(strategy, part) }
  },
  async csv({ document: { strategy } }, { profile }) {
    const [{ csvTables }, { csvLosses }] = await Promise.all([
      import('#export/csv/tables'),
      import('#export/csv/losses'),
    ])
    return { content: csvTables(strategy, profile), losses: csvLosses(strategy) }
  },
  async jsonld({ document: { strategy } }) {
    const [{ jsonldOf }, { jsonldLosses }] = await Promise.all([
      import('#export/jsonld/graph'),
      import('#export/jsonld/losses'),
    ])
    return { content: json(jsonldOf(strategy)), losses: jsonldLosses(strategy) }
  },
  async json({ document: { strategy }, score }, { asOf, version }) {
    return {
      content: json({ version: '1', tool: `stratlint ${version}`, asOf, document: strategy, score }),
      losses: [],
    }
  },
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

const wordings = {
  noGoals: {
    da: "'{path}' sætter ingen mål, og en plan i StratML skal have mindst ét.",
    en: "'{path}' sets no goals, and a plan in StratML needs at least one.",
  },
}
