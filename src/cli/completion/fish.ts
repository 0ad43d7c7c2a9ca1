import type { DeclaredCommand, DeclaredOption, Offered } from './declared.ts'

/** The completion of fish. */
export function fishScript(commands: readonly DeclaredCommand[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c stratlint -f -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.does)}`,
    ...command.options.map((option) => optionLine(command.name, option)),
    ...command.arguments.map((argument) => argumentLine(command.name, argument)),
  ])
  return `# stratlint completion fish\ncomplete -c stratlint -f\n${lines.join('\n')}\n`
}

function optionLine(command: string, { names, does, value }: DeclaredOption): string {
  const spelt = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  return `complete -c stratlint ${within(command)} ${spelt.join(' ')}${value === undefined ? '' : ` ${offer(value)}`} -d ${quoted(does)}`
}

function argumentLine(command: string, argument: Offered): string {
  return `complete -c stratlint ${within(command)}${argument.files ? ' -F' : ` -f -a ${quoted(argument.words.join(' '))}`}`
}

function within(command: string): string {
  return `-n '__fish_seen_subcommand_from ${command}'`
}

function offer({ words, files }: Offered): string {
  if (files) return '-r -F'
  return words.length === 0 ? '-x' : `-x -a ${quoted(words.join(' '))}`
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
