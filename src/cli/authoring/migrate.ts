import { formatsOf, newestFormat } from '#workspace/authoring/migrate'
import { nodeHost } from '#workspace/host'
import { defineCommand } from '../command.ts'
import { exit } from '../exit.ts'
import { counted } from '../format/findings.ts'
import { langOption, optionWords } from '../options.ts'
import { findWork, type SharedFlags } from '../shared.ts'
import type { Terminal } from '../streams.ts'
import { visible } from '../visible.ts'

/** `stratlint migrate`: says which documents are in the newest version of the format. There is one version so far. */
export const migrateCommand = defineCommand<[string[]], SharedFlags>({
  declare: (command, locale) =>
    command
      .argument('[paths...]', optionWords.paths[locale])
      .addOption(langOption(locale))
      .option('--config <file>', optionWords.config[locale]),
  run: ([paths], flags, { terminal }) => migrate(paths, flags, terminal),
})

async function migrate(paths: readonly string[], flags: SharedFlags, terminal: Terminal): Promise<number> {
  const { locale, out, note } = terminal
  const { files } = await findWork(nodeHost, paths, { ...flags, plugins: false }, terminal)
  let newest = 0
  for await (const { path, line, format } of formatsOf(nodeHost, files)) {
    if (format === newestFormat) newest++
    else {
      const isLater = /^stratlint\/[1-9]\d*$/.test(format ?? '')
      const wording = format === undefined ? words.none : isLater ? words.later : words.unknown
      const place = `${visible(path)}:${line}`
      note(`${place} ${wording[locale].replace('{format}', visible(format ?? ''))}\n`)
    }
  }
  if (newest > 0) {
    const documents = counted(newest, locale, 'dokument', 'dokumenter', 'document', 'documents')
    out(`${words.newest[locale].replace('{documents}', documents)}\n`)
  }
  return newest === files.length ? exit.clean : exit.found
}

const words = {
  newest: {
    da: `{documents} i det nyeste format (${newestFormat}). Der er intet at flytte.`,
    en: `{documents} in the newest format (${newestFormat}). There is nothing to move.`,
  },
  none: {
    da: `Filen siger ikke, hvilket format den er i. Skriv øverst: format: ${newestFormat}`,
    en: `The file does not say which format it is in. Write at the top: format: ${newestFormat}`,
  },
  later: {
    da: `Formatet '{format}' er nyere end det, denne udgave af stratlint læser (${newestFormat}). Hent en nyere stratlint.`,
    en: `The format '{format}' is newer than what this version of stratlint reads (${newestFormat}). Get a newer stratlint.`,
  },
  unknown: {
    da: `Formatet '{format}' findes ikke. Er filen en strategi, så skriv: format: ${newestFormat}`,
    en: `The format '{format}' does not exist. If the file is a strategy, write: format: ${newestFormat}`,
  },
}
