import type { Locale } from '#core/locale'
import type { Host } from '#workspace/host'
import { findWork as findInWorkspace, today, type Work } from '#workspace/work'
import type { Terminal } from './streams.ts'

/** The flags that every command takes. */
export interface SharedFlags {
  lang?: Locale
  config?: string
  asOf?: string
  /** False under `--no-plugins`. */
  plugins?: boolean
  /** True under `--color`, false under `--no-color`. */
  color?: boolean
  quiet?: boolean
}

/** The settings and documents of a run; YAML that is passed over is noted. Throws UsageError where there is no document. */
export async function findWork(
  host: Host,
  paths: readonly string[],
  { config, plugins, quiet }: SharedFlags,
  { cwd, locale, note }: Terminal,
): Promise<Pick<Work, 'settings' | 'files'>> {
  const { settings, files, otherYaml } = await findInWorkspace(host, paths, { cwd, config, plugins })
  if (otherYaml > 0 && !quiet) note(`${passedOver[locale]} ${otherYaml}\n`)
  return { settings, files }
}

const passedOver = {
  da: 'YAML-filer sprunget over, fordi de ikke er strategier:',
  en: 'YAML files passed over because they are no strategies:',
}

/** What a check goes by beside the settings: the day that it counts with, and the language where one was asked for. */
export function dayAndLanguage({ asOf = today(), lang }: SharedFlags): { asOf: string; lang?: Locale } {
  return lang === undefined ? { asOf } : { asOf, lang }
}

/** Whether the result is coloured: as asked for, else on a terminal that shows colours. */
export function useColor({ color }: SharedFlags, { env, isTerminal }: Terminal): boolean {
  if (color !== undefined) return color
  if (env['NO_COLOR']) return false
  return isTerminal && env['TERM'] !== 'dumb'
}
