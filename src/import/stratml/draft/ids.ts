/** Ids for a draft: what a file calls a thing where the format allows it and nothing else has it, else a new one. */
export interface Ids {
  goal(wish: string | undefined, otherwise: string): string
  kebab(wish: string | undefined, name: string): string
}

const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const goalId = /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|[A-ZÆØÅ]{1,3}[0-9]+(?:\.[0-9]+)*)$/

export function isKebab(text: string): boolean {
  return kebab.test(text)
}

/** `reserved` are the ids that the file gives to goals and indicators; they are kept for those. */
export function createIds(reserved: readonly string[]): Ids {
  const kept = new Set(reserved)
  const taken = new Set<string>()
  const take = (id: string): string => {
    taken.add(id)
    return id
  }
  const free = (id: string): boolean => !taken.has(id)
  return {
    goal(wish, otherwise) {
      if (wish !== undefined && goalId.test(wish) && free(wish)) return take(wish)
      return take(numbered(otherwise, (id) => free(id) && !kept.has(id), '.'))
    },
    kebab(wish, name) {
      if (wish !== undefined && kebab.test(wish) && free(wish)) return take(wish)
      return take(numbered(slug(name), (id) => free(id) && !kept.has(id), '-'))
    },
  }
}

function numbered(id: string, isFree: (id: string) => boolean, joiner: string): string {
  if (isFree(id)) return id
  let n = 2
  while (!isFree(`${id}${joiner}${n}`)) n++
  return `${id}${joiner}${n}`
}

/** A name as an id: small letters, digits and hyphens, at most eight words. */
function slug(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const id = words.slice(0, 8).join('-')
  return /^[a-z]/.test(id) ? id : id === '' ? 'x' : `x-${id}`
}
