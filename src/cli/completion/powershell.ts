import type { DeclaredCommand, Offered } from './declared.ts'

/** The completion of PowerShell. Where file names are meant nothing is offered, and PowerShell offers them itself. */
export function powershellScript(commands: readonly DeclaredCommand[]): string {
  const tables = commands.map(({ name, does, options, arguments: taken }) => {
    const values = options.flatMap(({ names, value }) =>
      value === undefined ? [] : names.map((option) => `${quoted(option)} = ${list(value)}`),
    )
    const switches = options.map(({ names, does: text }) => `${quoted(names[0] ?? '')} = ${quoted(text)}`)
    return `    ${quoted(name)} = @{
      Does = ${quoted(does)}
      Options = [ordered]@{ ${switches.join('; ')} }
      Values = @{ ${values.join('; ')} }
      Arguments = @(${taken.map((argument) => `,${list(argument)}`).join(' + ')})
    }\n`
  })
  return `\
# stratlint completion powershell
Register-ArgumentCompleter -Native -CommandName stratlint -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${tables.join('')}  }
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { "$_" })
  $offered = [ordered]@{}
  if ($before.Count -le 1) {
    foreach ($name in $commands.Keys) { $offered[$name] = $commands[$name].Does }
  } elseif ($commands.Contains($before[1])) {
    $command = $commands[$before[1]]
    $previous = $before[-1]
    if ($command.Values.ContainsKey($previous)) {
      foreach ($value in $command.Values[$previous]) { $offered[$value] = $value }
    } elseif ($wordToComplete -like '-*') {
      foreach ($name in $command.Options.Keys) { $offered[$name] = $command.Options[$name] }
    } else {
      $nth = 0
      for ($i = 2; $i -lt $before.Count; $i++) {
        if ($command.Values.ContainsKey($before[$i])) { $i++ } elseif ($before[$i] -notlike '-*') { $nth++ }
      }
      if ($command.Arguments.Count -gt 0) {
        foreach ($value in $command.Arguments[[Math]::Min($nth, $command.Arguments.Count - 1)]) { $offered[$value] = $value }
      }
    }
  }
  foreach ($text in $offered.Keys) {
    if ($text -like "$wordToComplete*") {
      [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $offered[$text])
    }
  }
}
`
}

function list({ words }: Offered): string {
  return `@(${words.map(quoted).join(', ')})`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
