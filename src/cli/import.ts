import type { Locale } from '#core/locale'
import { fill, type Wording } from '#core/message'
import { nodeHost } from '#workspace/host'
import { type ImportNote, type ImportResult, importFile } from '#workspace/import'
import { messages } from '#workspace/messages'
import { defineCommand } from './command.ts'
import { exit } from './exit.ts'
import { counted } from './format/findings.ts'
import { langOption, optionWords } from './options.ts'
import type { Terminal } from './streams.ts'
import { onOutput, visible } from './visible.ts'

interface ImportFlags {
  output?: string
  register?: string
  lang?: Locale
  quiet?: boolean
}

/** More places than these are a list to work through, which the comments of the draft are. */
const mostNotes = 12

/** `stratlint import`: drafts a strategy from a document that exists. */
export const importCommand = defineCommand<[string], ImportFlags>({
  declare: (command, locale) =>
    command
      .argument('<file>', words.file[locale])
      .option('-o, --output <file>', words.output[locale])
      .option('--register <file>', words.register[locale])
      .addOption(langOption(locale))
      .option('--quiet', words.quiet[locale]),
  run: ([path], flags, { terminal }) => importDocument(path, flags, terminal),
})

async function importDocument(path: string, flags: ImportFlags, terminal: Terminal): Promise<number> {
  const result = await importFile(nodeHost, path, {
    cwd: terminal.cwd,
    ...(flags.output === undefined ? {} : { output: flags.output }),
    ...(flags.register === undefined ? {} : { register: flags.register }),
    ...(flags.lang === undefined ? {} : { lang: flags.lang }),
  })
  if (result.draftPath === undefined) terminal.out(onOutput(result.draft, terminal))
  if (!flags.quiet) terminal.note(summaryOf(path, result))
  return exit.clean
}

function summaryOf(path: string, { locale, counts, draftPath, registerPath, notes }: ImportResult): string {
  const say = (wording: Wording, data: { [name: string]: string | number } = {}): string =>
    `${fill(wording[locale], data, locale, messages)}\n`
  const found = say(words.found, {
    path: visible(path),
    goals: counted(counts.goals, locale, 'mål', 'mål', 'goal', 'goals'),
    actions: counted(counts.actions, locale, 'handling', 'handlinger', 'action', 'actions'),
    ongoing: counted(counts.ongoing, locale, 'tiltag i gang', 'tiltag i gang', 'under way', 'under way'),
  })
  const written = [
    ...(draftPath === undefined ? [] : [say(words.draft, { path: visible(draftPath) })]),
    ...(registerPath === undefined ? [] : [say(words.registered, { path: visible(registerPath) })]),
  ]
  const next = draftPath === undefined ? '' : say(words.next, { path: visible(draftPath) })
  return found + written.join('') + notesOf(notes, say) + next
}

function notesOf(
  notes: readonly ImportNote[],
  say: (wording: Wording, data?: { [name: string]: string | number }) => string,
): string {
  if (notes.length === 0) return ''
  const shown = notes.slice(0, mostNotes).map(({ range, message }) => {
    return `  ${range.start.line}:${range.start.column}  ${visible(message)}\n`
  })
  const more = notes.length - shown.length
  return say(words.unsure) + shown.join('') + (more > 0 ? say(words.more, { count: more }) : '')
}

const words = {
  file: { da: 'dokumentet, som strategien står i', en: 'the document that holds the strategy' },
  output: {
    da: 'fil til udkastet (normalt: dokumentets navn med .yaml); - er skærmen',
    en: "file for the draft (default: the document's name with .yaml); - is the screen",
  },
  register: {
    da: 'fil til registeret over kildens steder (normalt: seeds/ og udkastets navn)',
    en: "file for the register of the source's passages (default: seeds/ and the draft's name)",
  },
  quiet: optionWords.quiet,
  found: {
    da: '{path}: {goals}, {actions} og {ongoing}.',
    en: '{path}: {goals}, {actions} and {ongoing}.',
  },
  draft: { da: 'Udkast: {path}', en: 'Draft: {path}' },
  registered: { da: 'Kilderegister: {path}', en: 'Source register: {path}' },
  unsure: { da: 'Se efter disse steder i kilden:', en: 'Look at these places in the source:' },
  more: {
    da: '  … og {count} til; de er mærket med # usikkert i udkastet.',
    en: '  … and {count} more; they are marked with # unsure in the draft.',
  },
  next: {
    da: 'Læs udkastet igennem mod kilden. Se, hvad der mangler, med: stratlint check {path}',
    en: 'Read the draft against the source. See what is missing with: stratlint check {path}',
  },
} satisfies { [name: string]: Wording }
