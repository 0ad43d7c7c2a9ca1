import { defineCommand } from './command.ts'
import { fullDate, langOption, optionWords } from './options.ts'
import type { SharedFlags } from './shared.ts'

/** `stratlint lsp`: helps in an editor while a document is being written. */
export const lspCommand = defineCommand<[], Pick<SharedFlags, 'lang' | 'config' | 'asOf' | 'plugins'>>({
  declare: (command, locale) =>
    command
      .addOption(langOption(locale))
      .option('--config <file>', optionWords.config[locale])
      .option('--as-of <date>', optionWords.asOf[locale], fullDate)
      .option('--no-plugins', optionWords.noPlugins[locale])
      .option('--stdio', words.stdio[locale]),
  run: (_args, { lang, config, asOf, plugins = true }, { terminal: { cwd, locale }, frontEnds, version }) =>
    frontEnds.serveEditor({
      ...{ cwd, locale, version, plugins },
      ...(lang === undefined ? {} : { lang }),
      ...(config === undefined ? {} : { config }),
      ...(asOf === undefined ? {} : { asOf }),
    }),
})

const words = {
  stdio: {
    da: 'tal med editoren gennem standard ind og ud, som altid',
    en: 'talk with the editor through standard input and output, as always',
  },
}
