import { loadSettings } from './config.ts'
import { type FoundFile, findFiles } from './files.ts'
import type { Host } from './host.ts'
import type { Settings } from './settings.ts'
import { UsageError } from './usage-error.ts'

/** What a run works on. */
export interface Work {
  settings: Settings
  files: FoundFile[]
  /** YAML files on the way that are no strategies. */
  otherYaml: number
}

export interface WorkOptions {
  /** The working directory, absolute. */
  cwd: string
  /** The configuration, in place of the one that lies in the working directory or above it. */
  config?: string | undefined
  /** False to leave plugins alone. */
  plugins?: boolean | undefined
}

/** The settings and documents of a run. Throws UsageError where there is no document. */
export async function findWork(
  host: Host,
  paths: readonly string[],
  { cwd, config, plugins = true }: WorkOptions,
): Promise<Work> {
  const settings = await loadSettings(host, cwd, config, plugins)
  const { files, otherYaml } = await findFiles(host, cwd, paths, settings)
  if (files.length === 0) throw new UsageError(noDocument, { paths: paths.join(', ') || '.' })
  return { settings, files, otherYaml }
}

/** Today in the machine's time zone, as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const noDocument = {
  da: "Der er ingen strategier i '{paths}'. En strategi er en .yaml-fil med linjen 'format: stratlint/1'. Nævn filen eller mappen: stratlint check strategier/. Har I ingen endnu, så begynd med stratlint init, eller lav et udkast af et dokument med stratlint import.",
  en: "There are no strategies in '{paths}'. A strategy is a .yaml file with the line 'format: stratlint/1'. Name the file or folder: stratlint check strategies/. If there is none yet, begin with stratlint init, or draft one from a document with stratlint import.",
}
