import { main as runCommand } from '#cli/main'

/** The program: the command line, joined here with the language server, which it knows nothing of. */
export function main(args: readonly string[]): Promise<number> {
  return runCommand(args, {
    serveEditor: async (options) => (await import('#lsp/serve')).serve(options),
  })
}
