import type { Diagnostic } from '#core/diagnostic'
import type { Summary } from '#core/summary'
import { portfolioRules } from '#lint/generated/rules'
import { checkPortfolio } from '#lint/portfolio'
import { gather } from '#lint/rules/gather'
import type { FoundFile } from '../files.ts'
import type { CheckOptions } from '../lint-files.ts'
import { rulesFor, type Settings } from '../settings.ts'

/** What comparing the files finds, by the path of the file that it is found in. */
export function comparedFindings(
  summaries: readonly Summary[],
  files: readonly FoundFile[],
  settings: Settings,
  { asOf, rules }: CheckOptions,
): Map<string, Diagnostic[]> {
  const paths = new Map(files.map(({ path, shownAs }) => [shownAs, path]))
  const found = checkPortfolio(summaries, portfolioRules, {
    asOf,
    shared: rulesFor(settings, settings.root, rules),
    of: (path) => rulesFor(settings, paths.get(path) ?? path, rules),
  })
  const byPath = new Map<string, Diagnostic[]>()
  for (const diagnostic of found) gather(byPath, diagnostic.path, diagnostic)
  return byPath
}
