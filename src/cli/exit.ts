/** The exit codes of every command. */
export const exit = {
  clean: 0,
  /** Diagnostics at or above the threshold. */
  found: 1,
  /** Wrong use, no document found, or a configuration that cannot be read. */
  usage: 2,
  internal: 3,
  /** Stopped by the person, as shells count it. */
  interrupted: 130,
} as const
