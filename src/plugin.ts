import type { Rule } from '#lint/rule'

// biome-ignore lint/performance/noBarrelFile: the one module that plugins import from
export { defineRule } from '#lint/rule'

/** What a plugin brings: rules of its own, each with an id `<name>/<rule>`. */
export interface Plugin {
  /** The group of the plugin's rules: small letters, digits and hyphens. */
  name: string
  rules: readonly Rule[]
}

/** Types a plugin. The module of a plugin exports it as its default. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}
