import { Chalk } from 'chalk'
import { type DateText, formatDate, isDate } from '#core/dates'
import type { Locale } from '#core/locale'
import { fill, type Wording } from '#core/message'
import { type AdoptResult, adoptFile, type Decision } from '#workspace/adopt'
import { type AdoptedChange, type AdoptionState, checkAdoption } from '#workspace/adopted'
import { nodeHost } from '#workspace/host'
import type { LintedFile } from '#workspace/lint-files'
import { messages } from '#workspace/messages'
import { UsageError } from '#workspace/usage-error'
import { defineCommand } from './command.ts'
import { exit } from './exit.ts'
import { counted } from './format/findings.ts'
import { prettyFormatter } from './format/pretty.ts'
import { fullDate, sharedOptions } from './options.ts'
import { dayAndLanguage, findWork, type SharedFlags, useColor } from './shared.ts'
import type { Terminal } from './streams.ts'
import { visible } from './visible.ts'

interface AdoptFlags extends SharedFlags {
  by?: string
  date?: string
  case?: string
  how?: string
  check?: boolean
}

/** `stratlint adopt`: records that a document was adopted, or says whether its goals are still those that were. */
export const adoptCommand = defineCommand<[string], AdoptFlags>({
  declare: (command, locale) =>
    sharedOptions(
      command
        .argument('<file>', words.file[locale])
        .option('--by <actor>', words.by[locale])
        .option('--date <date>', words.date[locale], fullDate)
        .option('--case <number>', words.case[locale])
        .option('--how <text>', words.how[locale])
        .option('--check', words.check[locale]),
      locale,
    ),
  run: ([path], flags, { terminal }) => adopt(path, flags, terminal),
})

async function adopt(path: string, flags: AdoptFlags, terminal: Terminal): Promise<number> {
  const decision = flags.check ? undefined : decisionOf(flags)
  const { settings, files } = await findWork(nodeHost, [path], flags, terminal)
  const [file, another] = files
  if (file === undefined || another !== undefined) throw new UsageError(words.oneFile, { path })
  const options = dayAndLanguage(flags)
  if (decision === undefined)
    return reportState(await checkAdoption(nodeHost, file, settings, options), flags, terminal)
  const result = await adoptFile(nodeHost, file, decision, settings, options)
  return reportResult(result, decision, options.asOf, flags, terminal)
}

function decisionOf({ by, date, case: caseNumber, how }: AdoptFlags): Decision {
  if (by === undefined || date === undefined) throw new UsageError(words.whoAndWhen)
  return { by, date, ...(caseNumber ? { caseNumber } : {}), ...(how ? { how } : {}) }
}

function reportResult(
  result: AdoptResult,
  decision: Decision,
  asOf: string,
  flags: AdoptFlags,
  terminal: Terminal,
): number {
  const { state, checked } = result
  const { locale } = checked
  const actor = checked.document.strategy.actors?.[decision.by]?.name ?? decision.by
  const say = sayIn(checked, { when: when(decision.date, locale), by: visible(actor) })
  if (state !== 'adopted' && state !== 'unchanged') {
    if (state === 'broken') terminal.out(errorsOf(checked, flags, terminal))
    terminal.out(say(words[state]))
    return exit.found
  }
  terminal.out(say(words[state]) + say(words.fingerprint, { fingerprint: result.fingerprint }))
  if (flags.quiet) return exit.clean
  if (decision.date > asOf) terminal.note(say(words.future, { asOf: formatDate(asOf, locale) }))
  const { gaps } = checked.score
  if (gaps > 0) {
    terminal.note(say(words.gaps, { gaps: counted(gaps, locale, 'mangel', 'mangler', 'gap', 'gaps') }))
  }
  return exit.clean
}

function reportState(result: AdoptionState, flags: AdoptFlags, terminal: Terminal): number {
  const { state, checked } = result
  const say = sayIn(checked, { when: when(checked.document.strategy.adoption?.date, checked.locale) })
  if (state === 'broken') terminal.out(errorsOf(checked, flags, terminal) + say(words.unreadable))
  if (state === 'none') terminal.out(say(words.none))
  if (state === 'holds') terminal.out(say(words.holds))
  if (state === 'changed') {
    const changes = result.changes?.map((change) => `${formatChange(change, checked.locale)}\n`)
    terminal.out(say(words.changed) + (changes?.join('') ?? say(words.unknown)) + say(words.advice))
  }
  return state === 'holds' ? exit.clean : exit.found
}

/** " den 11. december 2026", or " i december 2026"; nothing where there is no date. */
function when(date: DateText | undefined, locale: Locale): string {
  if (!isDate(date)) return ''
  const isDay = String(date).length === 10
  const preposition = locale === 'da' ? (isDay ? 'den' : 'i') : isDay ? 'on' : 'in'
  return ` ${preposition} ${formatDate(date, locale)}`
}

/** Words about a file, with a line end. */
function sayIn(
  { path, locale }: LintedFile,
  known: { [name: string]: string },
): (wording: Wording, more?: { [name: string]: string }) => string {
  return (wording, more = {}) =>
    `${fill(wording[locale], { path: visible(path), ...known, ...more }, locale, messages)}\n`
}

function formatChange({ kind, id, how, parts }: AdoptedChange, locale: Locale): string {
  const what = `  ${words[kind][locale]} ${visible(id)}: ${howWords[how][locale]}`
  return parts.length === 0
    ? what
    : fill(`${what} ({parts:list})`, { parts: parts.join(',') }, locale, messages)
}

function errorsOf(checked: LintedFile, flags: AdoptFlags, terminal: Terminal): string {
  const chalk = new Chalk({ level: useColor(flags, terminal) ? 1 : 0 })
  const { columns } = terminal
  return prettyFormatter({ chalk, columns, locale: checked.locale, quiet: true }).file(checked)
}

const words = {
  file: { da: 'strategien', en: 'the strategy' },
  by: { da: "hvem der har vedtaget den: et id under 'actors'", en: "who adopted it: an id under 'actors'" },
  date: { da: 'dagen (ÅÅÅÅ-MM-DD)', en: 'the day (YYYY-MM-DD)' },
  case: { da: 'sagens nummer', en: 'the number of the case' },
  how: { da: 'hvordan, for eksempel "vedtaget efter høring"', en: 'how, such as "adopted after a hearing"' },
  check: {
    da: 'skriv intet; se, om målene er dem, der blev vedtaget',
    en: 'write nothing; see whether the goals are those that were adopted',
  },
  whoAndWhen: {
    da: 'Skriv, hvem der har vedtaget strategien, og hvornår: --by byraad --date 2026-12-11. Vil du se, om målene er ændret siden, så skriv --check.',
    en: 'Write who adopted the strategy, and when: --by council --date 2026-12-11. To see whether the goals have changed since, write --check.',
  },
  oneFile: {
    da: "'{path}' er flere strategier. Vedtag én ad gangen: nævn filen.",
    en: "'{path}' is several strategies. Adopt one at a time: name the file.",
  },
  adopted: {
    da: '{path} er vedtaget af {by}{when}.',
    en: '{path} is adopted by {by}{when}.',
  },
  unchanged: {
    da: '{path} er allerede vedtaget af {by}{when}, og målene er de samme.',
    en: '{path} is already adopted by {by}{when}, and the goals are the same.',
  },
  fingerprint: { da: 'Målenes fingeraftryk: {fingerprint}', en: 'Fingerprint of the goals: {fingerprint}' },
  gaps: {
    da: 'Bemærk: strategien er vedtaget med {gaps}. Se dem med: stratlint check {path}',
    en: 'Note: the strategy is adopted with {gaps}. See them with: stratlint check {path}',
  },
  future: {
    da: 'Bemærk: vedtagelsen er dateret efter i dag ({asOf}).',
    en: 'Note: the adoption is dated later than today ({asOf}).',
  },
  broken: {
    da: '{path} er ikke vedtaget, og filen er ikke ændret: ret fejlene først.',
    en: '{path} is not adopted, and the file is unchanged: correct the errors first.',
  },
  outside: {
    da: '{path} er ikke ændret, for filen ligger uden for arbejdsmappen.',
    en: '{path} is unchanged, since the file is outside the workspace.',
  },
  encoding: {
    da: '{path} er ikke ændret, for filen er ikke gemt som UTF-8.',
    en: '{path} is unchanged, since the file is not saved as UTF-8.',
  },
  unreadable: {
    da: '{path} kan ikke holdes op mod vedtagelsen, før fejlene er rettet.',
    en: '{path} cannot be held against its adoption before the errors are corrected.',
  },
  none: {
    da: '{path} har intet fingeraftryk. Vedtagelsen skrives med: stratlint adopt {path} --by … --date …',
    en: '{path} has no fingerprint. Record the adoption with: stratlint adopt {path} --by … --date …',
  },
  holds: {
    da: '{path}: målene er dem, der blev vedtaget{when}.',
    en: '{path}: the goals are those adopted{when}.',
  },
  changed: {
    da: '{path}: målene er ikke dem, der blev vedtaget{when}.',
    en: '{path}: the goals are not those adopted{when}.',
  },
  unknown: {
    da: '  Hvad der er ændret, kan ikke ses: git har ikke gemt den vedtagne udgave.',
    en: '  What has changed cannot be told: git has not kept the adopted version.',
  },
  advice: {
    da: 'Er ændringen vedtaget, så kør stratlint adopt igen; ellers skriv målene tilbage.',
    en: 'If the change is adopted, run stratlint adopt again; else write the goals back.',
  },
  goal: { da: 'Mål', en: 'Goal' },
  indicator: { da: 'Indikator', en: 'Indicator' },
} satisfies { [name: string]: Wording }

const howWords: Record<AdoptedChange['how'], Wording> = {
  changed: { da: 'ændret', en: 'changed' },
  added: { da: 'tilføjet', en: 'added' },
  removed: { da: 'fjernet', en: 'removed' },
}
