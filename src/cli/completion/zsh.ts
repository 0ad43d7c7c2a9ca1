import type { DeclaredCommand, DeclaredOption, Offered } from './declared.ts'

/** The completion of zsh, by its own `_arguments`. */
export function zshScript(commands: readonly DeclaredCommand[]): string {
  return `\
#compdef stratlint
# stratlint completion zsh
_stratlint() {
  local -a commands
  commands=(
${commands.map(({ name, does }) => `    ${quoted(`${name}:${does}`)}\n`).join('')}  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map(commandCase).join('')}  esac
}
if [[ $funcstack[1] == _stratlint ]]; then _stratlint "$@"; else compdef _stratlint stratlint; fi
`
}

function commandCase({ name, options, arguments: taken }: DeclaredCommand): string {
  const specs = [
    ...options.flatMap(optionSpecs),
    ...taken.map((argument, i) => `${i === taken.length - 1 ? '*' : i + 1}:${' '}:${action(argument)}`),
  ]
  return `    ${name})\n      _arguments ${specs.map(quoted).join(' ')}\n      ;;\n`
}

function optionSpecs({ names, does, value }: DeclaredOption): string[] {
  const text = does.replace(/[[\]\\:]/g, '\\$&')
  return names.map((name) => `*${name}[${text}]${value === undefined ? '' : `: :${action(value)}`}`)
}

function action({ words, files }: Offered): string {
  if (files) return '_files'
  return words.length === 0 ? ' ' : `(${words.join(' ')})`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
