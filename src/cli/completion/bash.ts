import type { DeclaredCommand, Offered } from './declared.ts'

/** The completion of bash, from version 3.2 on. bash takes `=` for a word of its own, which the script puts together again. */
export function bashScript(commands: readonly DeclaredCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  return `\
# stratlint completion bash
_stratlint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" at=$((COMP_CWORD - 1)) lead='' words='' files='' valued='' nth=0 i
  local command="\${COMP_WORDS[1]}"
  if [[ $cur == '=' ]]; then cur=''; at=$((at + 1)); fi
  if [[ $at -gt 1 && \${COMP_WORDS[at]} == '=' ]]; then
    at=$((at - 1))
    if [[ \${COMP_WORDS[at]} != -* ]]; then lead="\${COMP_WORDS[at]}="; at=$((at - 1)); fi
  fi
  if [[ $COMP_CWORD -le 1 ]]; then
    COMPREPLY=($(compgen -W '${names} --help --version' -- "$cur"))
    return
  fi
  case "$command" in
${commands.map((command) => `    ${command.name}) valued=' ${valued(command).join(' ')} ' ;;\n`).join('')}  esac
  for ((i = 2; i < at + 1; i++)); do
    if [[ $valued == *" \${COMP_WORDS[i]} "* ]]; then i=$((i + 1)); elif [[ \${COMP_WORDS[i]} != -* ]]; then nth=$((nth + 1)); fi
  done
  case "$command \${COMP_WORDS[at]}" in
${commands.flatMap(optionCases).join('')}    *)
      if [[ $cur == -* ]]; then
        case "$command" in
${commands.map((command) => `          ${command.name}) words='${optionNames(command).join(' ')}' ;;\n`).join('')}        esac
      else
        case "$command $nth" in
${commands.flatMap(argumentCases).join('')}        esac
      fi
      ;;
  esac
  if [[ -n $lead && $words != *=* ]]; then words=''; files=1; fi
  local IFS=$'\\n'
  if [[ -n $files ]]; then
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "$cur"))
  else
    COMPREPLY=($(IFS=' '; compgen -W "$words" -- "$lead$cur"))
    COMPREPLY=("\${COMPREPLY[@]#"$lead"}")
  fi
}
complete -F _stratlint stratlint
`
}

function optionNames({ options }: DeclaredCommand): string[] {
  return options.flatMap(({ names }) => names.filter((name) => name.startsWith('--')))
}

function valued({ options }: DeclaredCommand): string[] {
  return options.flatMap(({ names, value }) => (value === undefined ? [] : names))
}

function optionCases({ name, options }: DeclaredCommand): string[] {
  return options.flatMap(({ names, value }) =>
    value === undefined
      ? []
      : [`    ${names.map((option) => `'${name} ${option}'`).join(' | ')}) ${offer(value)} ;;\n`],
  )
}

function argumentCases({ name, arguments: taken }: DeclaredCommand): string[] {
  return taken.map((argument, i) => {
    const pattern = i === taken.length - 1 ? `'${name} '*` : `'${name} ${i}'`
    return `          ${pattern}) ${offer(argument)} ;;\n`
  })
}

function offer({ words, files }: Offered): string {
  return files ? 'files=1' : `words='${words.join(' ')}'`
}
