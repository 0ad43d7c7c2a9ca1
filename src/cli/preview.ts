import { InvalidArgumentError, Option } from 'commander'
import { nodeHost } from '#workspace/host'
import { startPreview } from '#workspace/preview/preview'
import { type DocumentReport, reportKinds } from '#workspace/report-names'
import { today } from '#workspace/work'
import { defineCommand } from './command.ts'
import { exit } from './exit.ts'
import { optionWords, sharedOptions } from './options.ts'
import { findWork, type SharedFlags } from './shared.ts'
import { stopSignal } from './stop-signal.ts'
import type { Terminal } from './streams.ts'

interface PreviewFlags extends SharedFlags {
  port: number
  report: DocumentReport
}

/** `stratlint preview`: serves the reports and findings of documents on this machine until it is stopped. */
export const previewCommand = defineCommand<[string[]], PreviewFlags>({
  declare: (command, locale) =>
    sharedOptions(
      command
        .argument('[paths...]', optionWords.paths[locale])
        .addOption(
          new Option('--port <port>', words.port[locale]).argParser(portNumber).default(4173, '4173'),
        )
        .addOption(
          new Option('--report <kind>', words.report[locale]).choices(reportKinds).default('strategy'),
        )
        .option('--quiet', optionWords.quiet[locale]),
      locale,
    ),
  run: ([paths], flags, { terminal, version }) => preview(paths, flags, terminal, version),
})

async function preview(
  paths: readonly string[],
  flags: PreviewFlags,
  terminal: Terminal,
  version: string,
): Promise<number> {
  const stopped = stopSignal()
  let looked = flags
  const { address, close } = await startPreview(
    nodeHost,
    {
      async find(host) {
        const work = await findWork(host, paths, looked, terminal)
        // What is passed over is said once.
        looked = { ...flags, quiet: true }
        return work
      },
      report: flags.report,
      asOf: () => flags.asOf ?? today(),
      ...(flags.lang ? { lang: flags.lang } : {}),
      version,
    },
    flags.port,
  )
  terminal.out(`${address}\n`)
  if (!flags.quiet) terminal.note(`${words.stop[terminal.locale]}\n`)
  await stopped
  await close()
  return exit.clean
}

function portNumber(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(port <= 65_535)) throw new InvalidArgumentError('0-65535')
  return port
}

const words = {
  port: {
    da: 'port på denne maskine; er den i brug, tages den næste ledige',
    en: 'port on this machine; if it is in use, the next free one',
  },
  report: {
    da: 'hvilken rapport: strategy, audit eller status',
    en: 'which report: strategy, audit or status',
  },
  stop: { da: 'Stop med Ctrl+C.', en: 'Stop with Ctrl+C.' },
}
