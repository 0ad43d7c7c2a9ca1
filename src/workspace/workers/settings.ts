import { loadPlugins } from '../plugins.ts'
import type { Settings } from '../settings.ts'

/** Settings as they are sent to a thread, which loads plugins itself. */
export interface SentSettings {
  settings: Omit<Settings, 'plugins'>
  /** The plugins that the configuration at a path names. */
  plugins: { configPath: string; specifiers: readonly string[] } | undefined
}

export function sentSettings({ plugins, ...settings }: Settings): SentSettings {
  const configPath = settings.configs.at(-1)?.path
  const specifiers = plugins.map(({ specifier }) => specifier)
  return {
    settings,
    plugins: configPath === undefined || specifiers.length === 0 ? undefined : { configPath, specifiers },
  }
}

export async function receivedSettings({ settings, plugins }: SentSettings): Promise<Settings> {
  const loaded = plugins ? await loadPlugins(plugins.specifiers, plugins.configPath, settings.root) : []
  return { ...settings, plugins: loaded }
}
