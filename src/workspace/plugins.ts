import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { allRules } from '#lint/generated/rules'
import type { Rule } from '#lint/rule'
import { isInside } from './inside.ts'
import { UsageError } from './usage-error.ts'

export interface LoadedPlugin {
  /** As the configuration names it. */
  specifier: string
  name: string
  rules: readonly Rule[]
}

/**
 * Loads the plugins that a workspace's own configuration names: a file inside the workspace (`./rules.js`), or a package.
 * This runs their code, so no document and no configuration that is only extended may name any. Throws UsageError for a
 * plugin that cannot be loaded or is not formed as `definePlugin` says.
 */
export async function loadPlugins(
  specifiers: readonly string[],
  configPath: string,
  root: string,
): Promise<LoadedPlugin[]> {
  const plugins: LoadedPlugin[] = []
  for (const specifier of specifiers) {
    const module = await importPlugin(specifier, configPath, root)
    const plugin = asPlugin(module, specifier)
    if (plugins.some(({ name }) => name === plugin.name)) {
      throw new UsageError(wordings.sameName, { specifier, name: plugin.name })
    }
    plugins.push(plugin)
  }
  return plugins
}

async function importPlugin(specifier: string, configPath: string, root: string): Promise<unknown> {
  const path = pluginPath(specifier, configPath, root)
  try {
    const module: { default?: unknown } = await import(pathToFileURL(path).href)
    return module.default
  } catch (error) {
    throw new UsageError(wordings.broken, {
      specifier,
      reason: error instanceof Error ? error.message : String(error),
    })
  }
}

function pluginPath(specifier: string, configPath: string, root: string): string {
  if (specifier.startsWith('.')) {
    const path = resolve(dirname(configPath), specifier)
    if (!isInside(root, path)) throw new UsageError(wordings.outside, { specifier })
    return path
  }
  if (!isPackageName(specifier)) throw new UsageError(wordings.missing, { specifier })
  try {
    return createRequire(configPath).resolve(specifier)
  } catch {
    throw new UsageError(wordings.missing, { specifier })
  }
}

/** Whether a name is that of a package, or of a file in one, and no way to some other place. */
export function isPackageName(name: string): boolean {
  return /^[@\w]/.test(name) && !/^[a-z]:/i.test(name) && !name.split(/[\\/]/).includes('..')
}

const builtInGroups = new Set(allRules.map(({ meta }) => meta.id.split('/')[0]))

function asPlugin(value: unknown, specifier: string): LoadedPlugin {
  const plugin = value as { name?: unknown; rules?: unknown } | null | undefined
  const name = plugin?.name
  if (typeof name !== 'string' || !/^[a-z][a-z0-9-]*$/.test(name) || !Array.isArray(plugin?.rules)) {
    throw new UsageError(wordings.form, { specifier })
  }
  if (builtInGroups.has(name)) throw new UsageError(wordings.taken, { specifier, name })
  for (const rule of plugin.rules) {
    const problem = ruleProblem(rule, name)
    if (problem !== undefined) throw new UsageError(wordings.rule, { specifier, problem })
  }
  return { specifier, name, rules: plugin.rules as Rule[] }
}

/** What a rule of a plugin lacks, in the words of its own fields. */
function ruleProblem(value: unknown, plugin: string): string | undefined {
  const rule = value as Partial<Rule> | null | undefined
  const meta = rule?.meta
  if (typeof meta?.id !== 'string') return 'meta.id'
  if (!new RegExp(`^${plugin}/[a-z][a-z0-9-]*$`).test(meta.id)) return `meta.id: ${meta.id} (${plugin}/…)`
  if (!['info', 'warning', 'error'].includes(meta.severity)) return `${meta.id}: meta.severity`
  if (typeof meta.since !== 'string') return `${meta.id}: meta.since`
  for (const field of ['docs', 'help'] as const) {
    if (!isWording(meta[field])) return `${meta.id}: meta.${field} (da, en)`
  }
  const messages = Object.entries(meta.messages ?? {})
  if (messages.length === 0) return `${meta.id}: meta.messages`
  for (const [id, wording] of messages)
    if (!isWording(wording)) return `${meta.id}: meta.messages.${id} (da, en)`
  return typeof rule?.create === 'function' ? undefined : `${meta.id}: create`
}

function isWording(value: unknown): boolean {
  const wording = value as { da?: unknown; en?: unknown } | null | undefined
  return typeof wording?.da === 'string' && typeof wording?.en === 'string'
}

/** A plugin's rule whose own faults are told as the plugin's, and not as an internal error. */
export function guarded(rule: Rule): Rule {
  const guard = <A extends unknown[], R>(call: (...args: A) => R): ((...args: A) => R) => {
    return (...args) => {
      try {
        return call(...args)
      } catch (error) {
        if (error instanceof UsageError) throw error
        const reason = error instanceof Error ? error.message : String(error)
        throw new UsageError(wordings.failed, { rule: rule.meta.id, reason })
      }
    }
  }
  const create = guard(rule.create)
  return {
    ...rule,
    create: (context) => {
      const handlers = Object.entries(create(context)).map(([event, handler]) => [
        event,
        guard(handler as never),
      ])
      return Object.fromEntries(handlers)
    },
  }
}

const wordings = {
  failed: {
    da: "Reglen '{rule}' fra en udvidelse fejlede: {reason}",
    en: "The rule '{rule}' of a plugin failed: {reason}",
  },
  missing: {
    da: "Udvidelsen '{specifier}' findes ikke. En fil skrives med ./ foran; en pakke skal være installeret.",
    en: "The plugin '{specifier}' does not exist. A file is written with ./ before it; a package must be installed.",
  },
  outside: {
    da: "Udvidelsen '{specifier}' ligger uden for mappen, som opsætningen ligger i.",
    en: "The plugin '{specifier}' lies outside the folder of the configuration.",
  },
  broken: {
    da: "Udvidelsen '{specifier}' kan ikke læses: {reason}",
    en: "The plugin '{specifier}' cannot be loaded: {reason}",
  },
  form: {
    da: "Udvidelsen '{specifier}' har ikke et navn og en liste af regler: export default definePlugin({name, rules}).",
    en: "The plugin '{specifier}' has no name and list of rules: export default definePlugin({name, rules}).",
  },
  taken: {
    da: "Udvidelsen '{specifier}' hedder '{name}' som en af stratlints egne grupper af regler. Giv den et andet navn.",
    en: "The plugin '{specifier}' is named '{name}' as one of stratlint's own groups of rules. Give it another name.",
  },
  sameName: {
    da: "Udvidelsen '{specifier}' hedder '{name}' ligesom en anden udvidelse.",
    en: "The plugin '{specifier}' is named '{name}' like another plugin.",
  },
  rule: {
    da: "En regel i udvidelsen '{specifier}' er ikke hel: {problem}.",
    en: "A rule of the plugin '{specifier}' is not complete: {problem}.",
  },
}
