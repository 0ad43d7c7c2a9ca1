import { Argument } from 'commander'
import { defineCommand } from '../command.ts'
import { exit } from '../exit.ts'
import { langOption } from '../options.ts'
import { bashScript } from './bash.ts'
import { type DeclaredCommand, declaredCommands } from './declared.ts'
import { fishScript } from './fish.ts'
import { powershellScript } from './powershell.ts'
import { zshScript } from './zsh.ts'

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
type Shell = (typeof shells)[number]

const scripts: Record<Shell, (commands: readonly DeclaredCommand[]) => string> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
}

/** `stratlint completion`: prints the script by which a shell completes commands, options and what they take. */
export const completionCommand = defineCommand<[Shell], object>({
  declare: (command, locale) =>
    command
      .addArgument(new Argument('<shell>', words.shell[locale]).choices(shells))
      .addOption(langOption(locale))
      .addHelpText('after', `\n${words.how[locale]}`),
  async run([shell], _flags, { terminal, commands }) {
    terminal.out(scripts[shell](await declaredCommands(commands, terminal.locale)))
    return exit.clean
  },
})

const words = {
  shell: { da: 'bash, zsh, fish eller powershell', en: 'bash, zsh, fish or powershell' },
  how: {
    da: `Sæt det op én gang:
  bash        echo 'source <(stratlint completion bash)' >> ~/.bashrc
  zsh         stratlint completion zsh > "\${fpath[1]}/_stratlint"
  fish        stratlint completion fish > ~/.config/fish/completions/stratlint.fish
  powershell  stratlint completion powershell >> $PROFILE
Åbn så terminalen igen, skriv stratlint che og tryk på tabulatortasten.`,
    en: `Set it up once:
  bash        echo 'source <(stratlint completion bash)' >> ~/.bashrc
  zsh         stratlint completion zsh > "\${fpath[1]}/_stratlint"
  fish        stratlint completion fish > ~/.config/fish/completions/stratlint.fish
  powershell  stratlint completion powershell >> $PROFILE
Then open the terminal again, write stratlint che and press Tab.`,
  },
}
