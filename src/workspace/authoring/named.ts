import type { Strategy, Theme } from '#core/generated/strategy'
import { closest } from '#core/similar'
import { UsageError } from '../usage-error.ts'

/** The theme that a person means by its id, number or title. Throws UsageError where there is none. */
export function themeIn(
  { themes = [] }: Strategy,
  asked: string,
  path: string,
): { index: number; theme: Theme } {
  const wanted = asked.toLowerCase()
  const index = themes.findIndex((theme) => namesOf(theme).some((name) => name.toLowerCase() === wanted))
  const theme = themes[index]
  if (theme !== undefined) return { index, theme }
  if (themes.length === 0) throw new UsageError(wordings.noThemes, { path })
  const meant = meantBy(asked, themes.map(namesOf))
  const ids = themes.flatMap(({ id }) => id ?? []).join(', ')
  throw new UsageError(meant === undefined ? wordings.theme : wordings.meantTheme, {
    asked,
    path,
    ids,
    ...meant,
  })
}

function namesOf({ id, number, title }: Theme): string[] {
  return [id, number, title].flatMap((name) => (name === undefined ? [] : [String(name)]))
}

/** The id of the actor that a person means by its id, name or alias. Throws UsageError where there is none. */
export function actorIn({ actors = {} }: Strategy, asked: string, path: string): string {
  const known = Object.entries(actors).map(([id, { name, aliases = [] }]) => [
    id,
    ...(name ? [name] : []),
    ...aliases,
  ])
  const found = known.find((names) => names.some((name) => name.toLowerCase() === asked.toLowerCase()))
  if (found?.[0] !== undefined) return found[0]
  if (known.length === 0) throw new UsageError(wordings.noActors, { asked, path })
  const meant = meantBy(asked, known)
  const ids = Object.keys(actors).join(', ')
  throw new UsageError(meant === undefined ? wordings.actor : wordings.meantActor, {
    asked,
    path,
    ids,
    ...meant,
  })
}

/** The first name, which is the id, of what a misspelt word most likely means, and the name that is alike. */
function meantBy(
  asked: string,
  known: readonly (readonly string[])[],
): { id: string; meant: string } | undefined {
  const meant = closest(asked, known.flat())
  const id = known.find((names) => names.some((name) => name === meant))?.[0]
  return meant === undefined || id === undefined ? undefined : { id, meant }
}

const wordings = {
  noThemes: {
    da: '{path} har ingen temaer. Lad --theme være: så står det nye direkte i strategien.',
    en: '{path} has no themes. Leave --theme out: then the new one stands in the strategy itself.',
  },
  theme: {
    da: "Der er intet tema '{asked}' i {path}. Temaerne er {ids}.",
    en: "There is no theme '{asked}' in {path}. The themes are {ids}.",
  },
  meantTheme: {
    da: "Der er intet tema '{asked}' i {path}. Mente du '{id}'?",
    en: "There is no theme '{asked}' in {path}. Did you mean '{id}'?",
  },
  noActors: {
    da: "{path} nævner ingen under 'actors', så '{asked}' kan ikke være ansvarlig. Skriv først, hvem det er: actors: {ansvarlig: {name: …}}",
    en: "{path} names nobody under 'actors', so '{asked}' cannot be the owner. Write first who that is: actors: {owner: {name: …}}",
  },
  actor: {
    da: "Der er ingen '{asked}' under 'actors' i {path}. Der står {ids}.",
    en: "There is no '{asked}' under 'actors' in {path}. It names {ids}.",
  },
  meantActor: {
    da: "Der er ingen '{asked}' under 'actors' i {path}. Mente du '{id}'?",
    en: "There is no '{asked}' under 'actors' in {path}. Did you mean '{id}'?",
  },
}
