import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Block, blocksOf, type Page, pages } from './pages.ts'
import { inShell, layOut, type Shell } from './shell.ts'

const isShell = ({ language }: Block): boolean => language === 'sh'

/** The lines of a block that run the program; what a line hands on to another program is left out. */
function commandsOf({ text }: Block): string[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('stratlint '))
    .map((line) => line.replace(/ \| (?!stratlint ).*/, ''))
}

/** Runs a command, which must be one that the program understands and does. Gives what it prints. */
async function succeed({ folder, run }: Shell, line: string): Promise<string> {
  // An import writes no file over, so those that it is to write make room.
  if (line.startsWith('stratlint import'))
    for (const [, name = ''] of line.matchAll(/ (?:-o|--register) (\S+)/g))
      await rm(join(folder, name), { force: true })
  const { code, stdout, stderr } = await run(line)
  const judges = /^stratlint (?:check|diff|merge|trace)\b| --check\b/.test(line)
  const isFine = (code === 0 || (judges && code === 1)) && !stderr.includes('stratlint: ')
  expect([line, isFine, isFine ? '' : `${code} ${stderr} ${stdout}`]).toEqual([line, true, ''])
  return stdout
}

/** A page whose blocks build on one another, in a folder that is empty at first: its files stand on the page. */
const isTutorial = (page: Page): boolean => blocksOf(page).some(({ meta }) => meta.startsWith('file='))

const withCommands = pages.filter((page) =>
  blocksOf(page).some((block) => isShell(block) && commandsOf(block).length > 0),
)

describe('the commands on the pages', () => {
  const reference = withCommands
    .filter((page) => !isTutorial(page))
    .map((page): [string, Page] => [page.path, page])

  test.each(reference)(
    'run on %s',
    async (_, page) => {
      const blocks = blocksOf(page).filter((block) => isShell(block) && block.notRun === undefined)
      for (const block of blocks.filter((block) => commandsOf(block).length > 0)) {
        await inShell(async (shell) => {
          await layOut(shell)
          for (const line of commandsOf(block)) await succeed(shell, line)
        })
      }
    },
    600_000,
  )

  test('are run but for a few, which need a server, a network or a terminal', () => {
    const blocks = pages.flatMap((page) => blocksOf(page).filter(isShell))
    const notRun = blocks.filter((block) => block.notRun !== undefined)
    for (const { notRun: reason } of notRun) expect(['server', 'network', 'terminal']).toContain(reason)
    const run = blocks.filter(({ notRun: reason }) => reason === undefined).flatMap(commandsOf)
    expect(run.length).toBeGreaterThan(40)
    expect(notRun.flatMap(commandsOf).length).toBeLessThanOrEqual(14)
  })
})

describe('the tutorials', () => {
  const tutorials = withCommands.filter(isTutorial).map((page): [string, Page] => [page.path, page])

  test('are in English and Danish', () => {
    expect(tutorials.map(([path]) => path)).toEqual(['docs/kom-i-gang.md', 'docs/tutorial.md'])
  })

  test.each(tutorials)(
    '%s leads from an empty folder to reports, and shows what is printed',
    async (_, page) => {
      await inShell(async (shell) => {
        let printed = ''
        for (const block of blocksOf(page)) {
          if (block.language === 'yaml') await save(shell, block)
          if (block.language === 'text')
            expect(withoutEndSpace(printed)).toContain(withoutEndSpace(block.text))
          if (!isShell(block) || block.notRun !== undefined) continue
          if (block.text.startsWith('mkdir ')) await shell.run(block.text)
          printed = ''
          for (const line of commandsOf(block)) printed += await succeed(shell, line)
        }
        const { stdout } = await shell.run('ls report* rapport* | wc -l')
        expect(Number(stdout)).toBeGreaterThanOrEqual(4)
      })
    },
    600_000,
  )
})

/** Saves a block as the file that it names, or puts it in place of a line of that file. */
async function save({ folder }: Shell, { meta, text }: Block): Promise<void> {
  const [, name, line] = /^file=(\S+)(?: replace="(.+)")?$/.exec(meta) ?? []
  if (name === undefined) return
  const path = join(folder, name)
  if (line === undefined) {
    await mkdir(dirname(path), { recursive: true })
    return writeFile(path, `${text}\n`)
  }
  const before = await readFile(path, 'utf8')
  expect(before).toContain(line)
  await writeFile(path, before.replace(line, text))
}

function withoutEndSpace(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trimEnd()
}
