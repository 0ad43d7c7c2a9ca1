import { resolve } from 'node:path'
import { Option } from 'commander'
import type { Locale } from '#core/locale'
import { type Beginning, beginWorkspace, folderAs } from '#workspace/authoring/init'
import { nodeHost } from '#workspace/host'
import { UsageError } from '#workspace/usage-error'
import { defineCommand } from '../command.ts'
import { exit } from '../exit.ts'
import { langOption } from '../options.ts'
import type { Terminal } from '../streams.ts'
import { visible } from '../visible.ts'
import { questionsOn, someText } from './questions.ts'

interface InitFlags {
  title?: string
  publisher?: string
  language?: Locale
  yes?: boolean
  github?: boolean
  preCommit?: boolean
  lang?: Locale
}

/** `stratlint init`: makes a workspace with a first strategy, and writes nothing over. */
export const initCommand = defineCommand<[string | undefined], InitFlags>({
  declare: (command, locale) =>
    command
      .argument('[folder]', words.folder[locale])
      .option('--title <text>', words.title[locale])
      .option('--publisher <name>', words.publisher[locale])
      .addOption(new Option('--language <language>', words.language[locale]).choices(['da', 'en']))
      .option('--github', words.github[locale])
      .option('--pre-commit', words.preCommit[locale])
      .option('--yes', words.yes[locale])
      .addOption(langOption(locale)),
  run: ([folder], flags, { terminal }) => init(folder ?? '.', flags, terminal),
})

async function init(asked: string, flags: InitFlags, terminal: Terminal): Promise<number> {
  const { locale, cwd } = terminal
  const beginning = await beginningOf(flags, terminal)
  const folder = resolve(cwd, asked)
  const files = await beginWorkspace(nodeHost, folder, beginning)
  const inside = folderAs(cwd, folder)
  const shown = (path: string): string => visible(inside === '' ? path : `${inside}/${path}`)
  for (const { path, isNew } of files) {
    if (isNew) terminal.out(`${words.made[locale]} ${shown(path)}\n`)
    else terminal.note(`${words.exists[locale].replace('{path}', () => shown(path))}\n`)
  }
  const strategy = files.find(({ path }) => path.startsWith('strategies/'))
  const next = words.next[locale].replaceAll('{file}', () => shown(strategy?.path ?? 'strategies'))
  if (strategy?.isNew) terminal.note(`${next}\n`)
  return exit.clean
}

/** What the options say, and what the person at the terminal says where they do not. */
async function beginningOf(flags: InitFlags, { ask, note, locale }: Terminal): Promise<Beginning> {
  const { github = false, preCommit = false } = flags
  const year = new Date().getFullYear()
  const title = flags.title?.trim()
  const publisher = flags.publisher?.trim()
  if (flags.yes || (title && publisher)) {
    const language = flags.language ?? locale
    const known = {
      title: title || words.someTitle[language],
      publisher: publisher || words.somePublisher[language],
    }
    return { ...known, language, year, github, preCommit }
  }
  if (ask === undefined) throw new UsageError(words.missing)
  const questions = questionsOn(ask, note, locale)
  return {
    title: title || (await questions.ask(words.askTitle, someText)),
    publisher: publisher || (await questions.ask(words.askPublisher, someText)),
    language:
      flags.language ?? (await questions.ask(words.askLanguage, (answer) => languageOf(answer, locale))),
    year,
    github: github || (await questions.ask(words.askGithub, yesOrNo)),
    preCommit,
  }
}

function languageOf(answer: string, usual: Locale): Locale {
  if (answer === '') return usual
  const first = answer.toLowerCase().slice(0, 2)
  if (first === 'da' || first === 'en') return first
  throw new UsageError(words.twoLanguages)
}

function yesOrNo(answer: string): boolean {
  if (/^(?:j|ja|y|yes)$/i.test(answer)) return true
  if (/^(?:|n|nej|no)$/i.test(answer)) return false
  throw new UsageError(words.yesOrNo)
}

const words = {
  folder: { da: 'mappen; ellers den, du står i', en: 'the folder; else the one you are in' },
  title: { da: 'strategiens titel', en: 'the title of the strategy' },
  publisher: { da: 'hvem der udgiver den, for eksempel Eksempelby Kommune', en: 'who publishes it' },
  language: {
    da: 'sproget, den skrives på: da eller en',
    en: 'the language that it is written in: da or en',
  },
  github: {
    da: 'lav også det, der gennemgår hver ændring på GitHub',
    en: 'make also what checks each change on GitHub',
  },
  preCommit: {
    da: 'lav også det, der gennemgår hver ændring med pre-commit',
    en: 'make also what checks each change with pre-commit',
  },
  yes: {
    da: 'spørg ikke; skriv noget, der kan rettes, hvor der mangler svar',
    en: 'ask nothing; write something that can be corrected where an answer is missing',
  },
  missing: {
    da: 'Skriv, hvad strategien hedder, og hvem der udgiver den: stratlint init --title "…" --publisher "…". Med --yes får den en titel, som du kan rette bagefter.',
    en: 'Write what the strategy is called, and who publishes it: stratlint init --title "…" --publisher "…". With --yes it gets a title that you can correct afterwards.',
  },
  askTitle: { da: 'Hvad hedder strategien?', en: 'What is the strategy called?' },
  askPublisher: {
    da: 'Hvem udgiver den? (for eksempel Eksempelby Kommune)',
    en: 'Who publishes it? (such as the City of Exampleby)',
  },
  askLanguage: {
    da: 'Hvilket sprog er den på, dansk (da) eller engelsk (en)? (tryk Enter for dansk)',
    en: 'Which language is it in, Danish (da) or English (en)? (press Enter for English)',
  },
  askGithub: {
    da: 'Ligger filerne på GitHub, og skal hver ændring gennemgås der? Svar ja eller nej (tryk Enter for nej)',
    en: 'Are the files on GitHub, and is each change to be checked there? Answer yes or no (press Enter for no)',
  },
  twoLanguages: { da: 'Svar da eller en.', en: 'Answer da or en.' },
  yesOrNo: { da: 'Svar ja eller nej.', en: 'Answer yes or no.' },
  someTitle: { da: 'Vores strategi', en: 'Our strategy' },
  somePublisher: { da: 'Vores kommune', en: 'Our municipality' },
  made: { da: 'Oprettet:', en: 'Made:' },
  exists: {
    da: '{path} findes allerede og er ikke ændret.',
    en: '{path} exists already and is unchanged.',
  },
  next: {
    da: 'Åbn {file}, og skriv jeres egne mål. Se, hvad der mangler: stratlint check {file}',
    en: 'Open {file}, and write your own goals. See what is missing: stratlint check {file}',
  },
}
