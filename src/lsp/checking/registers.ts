import type { Locale } from '#core/locale'
import type { Host } from '#workspace/host'
import type { Live } from '#workspace/live/live'
import { linkedRegisters } from '#workspace/live/registers'
import type { Model } from './model/model.ts'
import { type RegisterModel, registerModelOf } from './model/register.ts'

/** The registers that documents name, each read once as long as the disk is the same. */
export interface Registers {
  of(model: Model): Promise<readonly RegisterModel[]>
  /** Says that the text of an open file is another. */
  changed(path: string): void
}

export function createRegisters(liveOf: () => Live<Model>, locale: Locale): Registers {
  let host: Host | undefined
  let byDocument = new Map<string, Promise<readonly RegisterModel[]>>()
  let files = new Set<string>()
  const read = async ({ path, links }: Model): Promise<readonly RegisterModel[]> => {
    const live = liveOf()
    const { file, area } = await live.placeOf(path)
    const linked = await linkedRegisters(live.host, file, links, area)
    for (const register of linked) files.add(register.path)
    return linked.map((register) => registerModelOf(register, locale))
  }
  const forget = (): void => {
    byDocument = new Map()
    files = new Set()
  }
  return {
    of(model) {
      const now = liveOf().host
      if (host !== now) forget()
      host = now
      if (model.links.length === 0) return Promise.resolve([])
      const key = JSON.stringify([model.path, model.links])
      const known = byDocument.get(key) ?? read(model)
      byDocument.set(key, known)
      return known
    },
    changed(path) {
      if (files.has(path)) forget()
    },
  }
}
