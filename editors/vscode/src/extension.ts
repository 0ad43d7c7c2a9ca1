import { commands, type ExtensionContext, env, window, workspace } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/node'
import { findProgram } from './program.ts'

let client: LanguageClient | undefined

/** Starts the language server of the folder, and starts it again when the folder becomes trusted. */
export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand('stratlint.restart', restart),
    workspace.onDidGrantWorkspaceTrust(restart),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('stratlint.path')) void restart()
    }),
  )
  await start()
}

export async function deactivate(): Promise<void> {
  await client?.dispose()
}

async function restart(): Promise<void> {
  await client?.dispose()
  client = undefined
  await start()
}

async function start(): Promise<void> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath)
  const set = workspace.getConfiguration('stratlint').get<string>('path') ?? ''
  const program = findProgram(folders, set, workspace.isTrusted)
  if (program === undefined) {
    // Most folders with YAML have nothing to do with strategies.
    if ((await workspace.findFiles('**/stratlint.config.yaml', '**/node_modules/**', 1)).length > 0) {
      void window.showWarningMessage(words.missing)
    }
    return
  }
  const server = {
    command: program.command,
    args: [...program.args, 'lsp', '--stdio'],
    options: {
      ...(folders[0] === undefined ? {} : { cwd: folders[0] }),
      shell: program.command.endsWith('.cmd'),
    },
  }
  client = new LanguageClient('stratlint', 'stratlint', server, {
    documentSelector: [
      { scheme: 'file', language: 'yaml' },
      { scheme: 'untitled', language: 'yaml' },
    ],
    initializationOptions: { trusted: workspace.isTrusted },
  })
  await client.start()
}

const isDanish = env.language.startsWith('da')
const words = {
  missing: isDanish
    ? 'stratlint er ikke installeret i mappen. Kør npm install, eller sæt stratlint.path.'
    : 'stratlint is not installed in this folder. Run npm install, or set stratlint.path.',
}
