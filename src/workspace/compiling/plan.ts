import { fieldViolations } from '#compile/accessibility/fields'
import type { PortfolioEntry } from '#compile/portfolio/entry'
import { localeOf } from '#core/locale'
import { parseStrategy } from '#document/parse'
import { type CompileOptions, isWhole } from '../compile.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { AnyReport } from '../report-names.ts'
import type { Settings } from '../settings.ts'
import { readSource } from '../source.ts'
import { UsageError } from '../usage-error.ts'
import type { Making, Site } from './document.ts'

/**
 * Reads the documents once beforehand, where there are several: their files must have different names, and their pages may lead to
 * each other. Throws UsageError where two documents have one id.
 */
export async function planSite(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  {
    reports,
    formats,
    lang,
  }: Pick<CompileOptions, 'formats'> & Pick<Making, 'lang'> & { reports: readonly AnyReport[] },
): Promise<Site> {
  const hasIndex = files.length > 1 && reports.includes('strategy') && formats.some(isIndexFormat)
  const hasPortfolio = reports.includes('portfolio')
  const documents: Pick<PortfolioEntry, 'id' | 'language' | 'translates'>[] = []
  const names = new Map(hasIndex ? [['index', 'index']] : [])
  if (hasPortfolio) names.set('portfolio', 'portfolio')
  const isPlanned = files.length > 1 || hasPortfolio
  for (const file of isPlanned ? files : []) {
    const document = parseStrategy(await readSource(host, file.path, file.shownAs))
    const { strategy } = document
    assertNewName(strategy.id, file.shownAs, names)
    const isShown = hasIndex || hasPortfolio
    if (!isShown || strategy.id === undefined || !isWhole(document) || fieldViolations(document).length > 0)
      continue
    const translates = (strategy.relations ?? []).flatMap(({ type, strategy: other }) =>
      type === 'translates' && other !== undefined ? [other] : [],
    )
    documents.push({ id: strategy.id, language: strategy.language ?? 'da', translates })
  }
  const english = documents.filter(({ language }) => localeOf(language) === 'en')
  const usual = english.length > documents.length / 2 ? 'en' : 'da'
  const { versionsOf } = await import('#compile/site/versions')
  return { hasIndex, locale: lang ?? settings.language ?? usual, versions: versionsOf(documents) }
}

function isIndexFormat(format: string): format is 'html' | 'md' {
  return format === 'html' || format === 'md'
}

/** Two documents of one id would be written to the same files, and so would one that is called as a page of all. */
function assertNewName(id: string | undefined, path: string, names: Map<string, string>): void {
  if (id === undefined) return
  const other = names.get(id)
  if (other === id) throw new UsageError(wordings.reserved, { id, path })
  if (other !== undefined) throw new UsageError(wordings.sameId, { id, path, other })
  names.set(id, path)
}

const wordings = {
  sameId: {
    da: "'{path}' og '{other}' har samme id '{id}', så deres rapporter ville overskrive hinanden. Giv den ene et nyt id.",
    en: "'{path}' and '{other}' have the same id '{id}', so their reports would overwrite each other. Give one a new id.",
  },
  reserved: {
    da: "'{path}' har id '{id}', og sådan hedder en side om alle dokumenterne. Giv dokumentet et andet id.",
    en: "'{path}' has the id '{id}', which is the name of a page about all documents. Give the document another id.",
  },
}
