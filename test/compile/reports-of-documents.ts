import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '#compile/tree'
import type { Locale } from '#core/locale'
import { createSource } from '#core/source'
import { nodeHost } from '#workspace/host'
import { lintSource } from '#workspace/lint-files'
import type { DocumentReport } from '#workspace/report-names'
import { reportOf } from '#workspace/reports'
import { defaultSettings } from '#workspace/settings'

const root = join(import.meta.dirname, '../..')

/** A report about a text as the program makes it for a day. */
export async function reportOfText(
  kind: DocumentReport,
  text: string,
  { asOf, lang, name = 'proeve.yaml' }: { asOf: string; lang?: Locale; name?: string },
): Promise<Report> {
  const shownAs = `strategies/${name}`
  const options = { asOf, ...(lang === undefined ? {} : { lang }) }
  const file = { path: join(root, shownAs), shownAs }
  const linted = await lintSource(
    nodeHost,
    createSource(shownAs, text),
    file,
    defaultSettings(root, root),
    options,
  )
  return reportOf(kind, linted, asOf)
}

/** A report about one of the strategies that come with the tool, by its file name. */
export function reportOfDocument(
  kind: DocumentReport,
  name: string,
  asOf = '2026-11-22',
  lang?: Locale,
): Promise<Report> {
  const text = readFileSync(join(root, 'strategies', name), 'utf8')
  return reportOfText(kind, text, { asOf, name, ...(lang === undefined ? {} : { lang }) })
}
