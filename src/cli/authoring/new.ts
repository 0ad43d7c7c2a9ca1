import { Chalk } from 'chalk'
import { Argument, Option } from 'commander'
import type { Locale } from '#core/locale'
import { type Addition, addTo } from '#workspace/authoring/add'
import { actorIn, themeIn } from '#workspace/authoring/named'
import { offerOf } from '#workspace/authoring/offer'
import { type NewKind, newKinds } from '#workspace/authoring/scaffold'
import type { FoundFile } from '#workspace/files'
import { nodeHost, withoutWriting } from '#workspace/host'
import { contentOf } from '#workspace/rewrite'
import type { Settings } from '#workspace/settings'
import { UsageError } from '#workspace/usage-error'
import { defineCommand } from '../command.ts'
import { exit } from '../exit.ts'
import { formatDiff } from '../fix.ts'
import { prettyFormatter } from '../format/pretty.ts'
import { sharedOptions } from '../options.ts'
import { dayAndLanguage, findWork, type SharedFlags, useColor } from '../shared.ts'
import type { Terminal } from '../streams.ts'
import { visible } from '../visible.ts'
import { formatAdded } from './added.ts'
import { newWords as words } from './new-words.ts'
import { questionsOn, someText } from './questions.ts'

interface NewFlags extends SharedFlags {
  id?: string
  theme?: string
  statement?: string
  title?: string
  name?: string
  owner?: string
  level?: 'goal' | 'objective'
  unit?: string
  dryRun?: boolean
}

/** `stratlint new`: adds a goal, an action or an indicator to a strategy, with a declared gap for all that is not known. */
export const newCommand = defineCommand<[NewKind, string], NewFlags>({
  declare: (command, locale) =>
    sharedOptions(
      command
        .addArgument(new Argument('<kind>', words.kind[locale]).choices(newKinds))
        .argument('<file>', words.file[locale])
        .option('--statement <text>', words.statement[locale])
        .option('--title <text>', words.title[locale])
        .option('--name <text>', words.name[locale])
        .option('--unit <unit>', words.unit[locale])
        .option('--theme <theme>', words.theme[locale])
        .option('--owner <actor>', words.owner[locale])
        .addOption(new Option('--level <level>', words.level[locale]).choices(['objective', 'goal']))
        .option('--id <id>', words.id[locale])
        .option('--dry-run', words.dryRun[locale])
        .option('--quiet', words.quiet[locale]),
      locale,
    ),
  run: ([kind, path], flags, { terminal }) => add(kind, path, flags, terminal),
})

async function add(kind: NewKind, path: string, flags: NewFlags, terminal: Terminal): Promise<number> {
  const { settings, files } = await findWork(nodeHost, [path], flags, terminal)
  const [file, another] = files
  if (file === undefined || another !== undefined) throw new UsageError(words.oneFile, { path, kind })
  const addition = await additionOf(kind, file, flags, settings, terminal)
  const options = dayAndLanguage(flags)
  const host = flags.dryRun ? withoutWriting(nodeHost) : nodeHost
  const result = await addTo(host, file, addition, settings, options)
  const { locale } = result.checked
  const chalk = new Chalk({ level: useColor(flags, terminal) ? 1 : 0 })
  if (result.state !== 'added') {
    if (result.state === 'broken' || result.state === 'worse') {
      const { columns } = terminal
      terminal.out(prettyFormatter({ chalk, columns, locale, quiet: true }).file(result.checked))
    }
    terminal.note(`${words[result.state][locale].replace('{path}', () => visible(file.shownAs))}\n`)
    return exit.found
  }
  if (flags.dryRun) {
    const [before, after] = [contentOf(result.before), contentOf(result.after)]
    terminal.out(formatDiff([{ path: file.shownAs, count: 1, before, after }], chalk, terminal))
    return exit.clean
  }
  terminal.out(formatAdded(kind, result, flags.quiet ?? false))
  return exit.clean
}

const textFlags = { goal: 'statement', action: 'title', indicator: 'name' } as const

/** What is to be added: from the options, and where their text is missing, from the person at the terminal. */
async function additionOf(
  kind: NewKind,
  file: FoundFile,
  flags: NewFlags,
  settings: Settings,
  terminal: Terminal,
): Promise<Addition> {
  const own = textFlags[kind]
  const other = Object.values(textFlags).find((flag) => flag !== own && flags[flag] !== undefined)
  const data = { kind, own, other: other ?? '', path: file.shownAs }
  if (other !== undefined) throw new UsageError(words.otherText, data)
  if (flags.level !== undefined && kind !== 'goal') throw new UsageError(words.noLevel)
  if (flags.unit !== undefined && kind !== 'indicator') throw new UsageError(words.noUnit)
  const { id, theme, owner, level, unit } = flags
  const known = { kind, id, theme, owner, level, unit }
  const text = flags[own]?.trim()
  if (text && (kind !== 'indicator' || unit)) return { ...known, text }
  if (terminal.ask === undefined || text === '') throw new UsageError(words.noText[kind], data)
  return asked(
    { ...known, ...(text ? { text } : {}) },
    file,
    flags.lang ?? settings.language,
    terminal.ask,
    terminal,
  )
}

async function asked(
  known: Omit<Addition, 'text'> & { text?: string },
  file: FoundFile,
  lang: Locale | undefined,
  ask: (question: string) => Promise<string>,
  { note }: Terminal,
): Promise<Addition> {
  const { strategy, locale: own } = await offerOf(nodeHost, file)
  const locale = lang ?? own
  const questions = questionsOn(ask, note, locale)
  const text = known.text ?? (await questions.ask(words.askText[known.kind], someText))
  const addition: Addition = { ...known, text }
  if (known.kind === 'indicator' && !known.unit) addition.unit = await questions.ask(words.askUnit, someText)
  const themes = strategy.themes ?? []
  if (known.theme === undefined && known.kind !== 'indicator' && themes.length > 0) {
    note(`${words.themes[locale]}\n${listed(themes.map(({ id, title }) => [id, title]))}`)
    addition.theme = await questions.ask(words.askTheme, (answer) => {
      return answer === '' ? undefined : themeIn(strategy, answer, file.shownAs) && answer
    })
  }
  const actors = Object.entries(strategy.actors ?? {})
  if (known.owner === undefined && actors.length > 0) {
    note(`${words.actors[locale]}\n${listed(actors.map(([id, { name }]) => [id, name]))}`)
    addition.owner = await questions.ask(words.askOwner, (answer) =>
      answer === '' ? undefined : actorIn(strategy, answer, file.shownAs),
    )
  }
  return addition
}

function listed(entries: readonly (readonly [string | undefined, string | undefined])[]): string {
  return entries.map(([id = '', name = '']) => `  ${visible(id)}  ${visible(name)}\n`).join('')
}
