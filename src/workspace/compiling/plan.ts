import { localeOf } from '#core/locale'
import { hashOfSource } from '../cache/read-before.ts'
import type { CompileOptions } from '../compile.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { AnyReport } from '../report-names.ts'
import type { Settings } from '../settings.ts'
import { readSource } from '../source.ts'
import { UsageError } from '../usage-error.ts'
import type { Making, Site, Task } from './document.ts'
import type { Planned, PlannedText } from './planned.ts'

/** What is asked for of all documents. */
type Asked = Pick<CompileOptions, 'formats'> & Pick<Making, 'lang'> & { reports: readonly AnyReport[] }

/**
 * Reads the documents once beforehand, where there are several or a portfolio: their files must have different names, and their pages
 * may lead to each other. `planned` is what was known of each before. Throws UsageError where two documents have one id.
 */
export async function planSite(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  { reports, formats, lang }: Asked,
  before: readonly (PlannedText | undefined)[],
): Promise<{ site: Site; tasks: Task[]; plans: PlannedText[] }> {
  const hasIndex = files.length > 1 && reports.includes('strategy') && formats.some(isIndexFormat)
  const hasPortfolio = reports.includes('portfolio')
  const plans = files.length > 1 || hasPortfolio ? await plansOf(host, files, before) : []
  const names = new Map(hasIndex ? [['index', 'index']] : [])
  if (hasPortfolio) names.set('portfolio', 'portfolio')
  for (const [i, { planned }] of plans.entries()) assertNewName(planned.id, files[i]?.shownAs ?? '', names)
  const listed = hasIndex || hasPortfolio ? plans.flatMap(({ planned }) => planned.listed ?? []) : []
  const english = listed.filter(({ language }) => localeOf(language) === 'en')
  const usual = english.length > listed.length / 2 ? 'en' : 'da'
  const { versionsOf } = await import('#compile/site/versions')
  const versions = versionsOf(listed)
  const ownVersions = ({ listed }: Planned): Task['versions'] => versions.get(listed?.id ?? '') ?? []
  const tasks = files.map((file, i) => ({ file, versions: ownVersions(plans[i]?.planned ?? {}) }))
  return { site: { hasIndex, locale: lang ?? settings.language ?? usual }, tasks, plans }
}

/** What is known of each document, in their order; a text that has not changed need not be read again. */
async function plansOf(
  host: Host,
  files: readonly FoundFile[],
  before: readonly (PlannedText | undefined)[],
): Promise<PlannedText[]> {
  const plans: PlannedText[] = []
  for (const [i, file] of files.entries()) {
    const source = await readSource(host, file.path, file.shownAs)
    const text = hashOfSource(source)
    const known = before[i]?.text === text ? before[i] : undefined
    plans.push(known ?? { text, planned: (await import('./plan-document.ts')).planOf(source) })
  }
  return plans
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
