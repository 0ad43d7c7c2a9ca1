import type { Primitive } from '#core/diagnostic'
import type { Wording } from '#core/message'

/**
 * Wrong use of the program, which it says in one line and ends with exit code 2: a path that does not exist, a
 * configuration that cannot be read, no document found.
 */
export class UsageError extends Error {
  readonly wording: Wording

  constructor(wording: Wording, data: { [placeholder: string]: Primitive } = {}) {
    const fill = (template: string): string =>
      template.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole))
    super(fill(wording.en))
    this.name = 'UsageError'
    this.wording = { da: fill(wording.da), en: fill(wording.en) }
  }
}
