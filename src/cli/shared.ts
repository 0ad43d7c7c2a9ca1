import type { Locale } from '#core/locale'
import { loadSettings } from '#workspace/config'
import { type FoundFile, findFiles } from '#workspace/files'
import type { Host } from '#workspace/host'
import type { Settings } from '#workspace/settings'
import { UsageError } from '#workspace/usage-error'
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

/** The settings and documents of a run. Throws UsageError where there is no document. */
export async function findWork(
  host: Host,
  paths: readonly string[],
  flags: SharedFlags,
  terminal: Terminal,
): Promise<{ settings: Settings; files: FoundFile[] }> {
  const settings = await loadSettings(host, terminal.cwd, flags.config, flags.plugins ?? true)
  const { files, otherYaml } = await findFiles(host, terminal.cwd, paths, settings)
  if (files.length === 0) throw new UsageError(noDocument, { paths: paths.join(', ') || '.' })
  if (otherYaml > 0 && !flags.quiet) terminal.note(`${passedOver[terminal.locale]} ${otherYaml}\n`)
  return { settings, files }
}

const noDocument = {
  da: "Der er ingen strategier i '{paths}'. En strategi er en .yaml-fil med linjen 'format: stratlint/1'. Nævn filen eller mappen: stratlint check strategier/",
  en: "There are no strategies in '{paths}'. A strategy is a .yaml file with the line 'format: stratlint/1'. Name the file or folder: stratlint check strategies/",
}

const passedOver = {
  da: 'YAML-filer sprunget over, fordi de ikke er strategier:',
  en: 'YAML files passed over because they are no strategies:',
}

/** Today in the machine's time zone, as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Whether the result is coloured: as asked for, else on a terminal that shows colours. */
export function useColor({ color }: SharedFlags, { env, isTerminal }: Terminal): boolean {
  if (color !== undefined) return color
  if (env['NO_COLOR']) return false
  return isTerminal && env['TERM'] !== 'dumb'
}
