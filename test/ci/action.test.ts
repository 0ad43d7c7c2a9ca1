import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Outcome } from '../cli/scenario.ts'
import { type Checkout, inRepository } from './repository.ts'

interface Step {
  name: string
  id?: string
  if?: string
  uses?: string
  shell?: string
  run?: string
  env?: Record<string, string>
}

const action = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { description: string; default: string }>
  runs: { using: string; steps: Step[] }
}
const steps = action.runs.steps
const scripts = steps.filter(({ run }) => run !== undefined)

const step = (name: string): Step => {
  const found = steps.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no step is named ${name}`)
  return found
}

interface Run extends Outcome {
  summary: string
  output: string
  path: string
}

/** Runs the script of a step as GitHub does: its inputs in the environment, in bash that stops at the first failure. */
async function runStep(
  name: string,
  { root, base, temp, shell }: Checkout,
  inputs: Record<string, string> = {},
): Promise<Run> {
  const values: Record<string, string> = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([key, one]) => [`inputs.${key}`, one.default])),
    ...Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`inputs.${key}`, value])),
    'github.action_path': resolve('.'),
    'github.event.pull_request.base.sha': base,
    'github.event.pull_request.number': '7',
    'github.repository': 'lindeby/strategier',
    'runner.temp': temp,
  }
  const { run = '', env = {} } = step(name)
  const evaluated = Object.fromEntries(
    Object.entries(env).map(([key, text]) => [
      key,
      text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
        const value = values[expression]
        if (value === undefined) throw new Error(`no value for ${expression}`)
        return value
      }),
    ]),
  )
  const files = { GITHUB_STEP_SUMMARY: '', GITHUB_OUTPUT: '', GITHUB_PATH: '' }
  for (const key of Object.keys(files) as (keyof typeof files)[]) {
    files[key] = join(temp, key)
    await writeFile(files[key], '')
  }
  await writeFile(join(temp, 'script.sh'), run)
  const outcome = await shell(['bash', '--noprofile', '--norc', '-eo', 'pipefail', join(temp, 'script.sh')], {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: root,
    ...files,
    ...evaluated,
  })
  const text = (path: string): Promise<string> => readFile(path, 'utf8')
  return {
    ...outcome,
    summary: await text(files.GITHUB_STEP_SUMMARY),
    output: await text(files.GITHUB_OUTPUT),
    path: await text(files.GITHUB_PATH),
  }
}

describe('action.yml', () => {
  test('hands every input to scripts in the environment, and never in their text', () => {
    expect(action.runs.using).toBe('composite')
    for (const { run, shell } of scripts) {
      expect(run).not.toContain('${{')
      expect(shell).toBe('bash')
    }
    const used = JSON.stringify(action.runs)
    for (const input of Object.keys(action.inputs)) expect(used).toContain(`inputs.${input}`)
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/)
  })

  test('is used by the example with inputs that it has', () => {
    const workflow = parse(
      readFileSync('test/fixtures/strategy-repository/.github/workflows/strategier.yml', 'utf8'),
    )
    const own = workflow.jobs.strategier.steps.find(({ uses }: Step) => uses?.startsWith('stratlint/'))
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(own.with)))
    expect(workflow.permissions).toMatchObject({ 'pull-requests': 'write', 'security-events': 'write' })
  })
})

describe('the step that installs', () => {
  /** Says what npm was asked to do, in its place: the package need not be in a registry for the test. */
  const withNpm = async (checkout: Checkout, inputs: Record<string, string>): Promise<Run> => {
    const npm = join(checkout.temp, '../programs/npm')
    await writeFile(npm, '#!/bin/sh\nprintf "%s\\n" "$@"\n')
    await chmod(npm, 0o755)
    return runStep('Install stratlint', checkout, inputs)
  }

  test('asks npm for the version of the action, or for the one that is named', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    await inRepository(async (checkout) => {
      const own = await withNpm(checkout, {})
      expect(own.stdout.trim().split('\n').at(-1)).toBe(`stratlint@${version}`)
      expect(own.path).toBe(`${checkout.temp}/stratlint/node_modules/.bin\n`)
      const named = await withNpm(checkout, { version: 'latest' })
      expect(named.stdout.trim().split('\n').at(-1)).toBe('stratlint@latest')
    })
  })

  test.each(['https://e.dk/x.tgz', '../x', '-g', '$(touch x)', '1 2', '1\n2'])(
    'refuses %j',
    async (version) => {
      await inRepository(async (checkout) => {
        const { code, stdout } = await withNpm(checkout, { version })
        expect([code, stdout]).toEqual([2, expect.stringMatching(/^::error title=stratlint::[^\n]*\n$/)])
        expect(existsSync(join(checkout.root, 'x'))).toBe(false)
      })
    },
  )
})

describe('the step that checks', () => {
  test('passes over the example, with notes at the lines, a summary and SARIF', async () => {
    await inRepository(async (checkout) => {
      const run = await runStep('Check', checkout, { 'sarif-file': 'stratlint.sarif', 'min-score': '40' })
      expect([run.code, run.stderr]).toEqual([0, ''])
      expect(run.stdout).toMatch(/^::warning file=strategier\/aeldre\.yaml,line=\d+/m)
      expect(run.summary).toContain('| `strategier/unge.yaml` |')
      expect(run.output).toMatch(/^sarif-file<<(stratlint-\d+)\n\.\/stratlint\.sarif\n\1\n$/)
      const sarif = JSON.parse(await readFile(join(checkout.root, 'stratlint.sarif'), 'utf8'))
      expect(sarif.runs[0].results.length).toBeGreaterThan(3)
    })
  })

  test('fails by findings, by a low score, and by a misspelt severity', async () => {
    await inRepository(async (checkout) => {
      expect((await runStep('Check', checkout, { 'fail-on': 'warning' })).code).toBe(1)
      expect((await runStep('Check', checkout, { 'min-score': '99' })).code).toBe(1)
      expect((await runStep('Check', checkout, { 'fail-on': 'fatal' })).code).toBe(2)
      await checkout.change('strategier/unge.yaml', 'timeBound:', 'timeBoundd:')
      const broken = await runStep('Check', checkout)
      expect([broken.code, broken.stdout]).toEqual([
        1,
        expect.stringMatching(/^::error file=strategier\/unge/m),
      ])
    })
  })

  test('checks the paths that are named, one on each line', async () => {
    await inRepository(async (checkout) => {
      const run = await runStep('Check', checkout, { paths: 'strategier/unge.yaml\n' })
      expect(run.stdout).not.toContain('aeldre')
      await checkout.git('mv', 'strategier/unge.yaml', 'strategier/unge og ældre.yaml')
      const spaced = await runStep('Check', checkout, {
        paths: 'strategier/unge og ældre.yaml\nstrategier/aeldre.yaml',
      })
      expect([spaced.code, spaced.stderr]).toEqual([0, ''])
      expect(spaced.stdout).toContain('file=strategier/unge og ældre.yaml,')
    })
  })

  test.each(['$(touch indsat)', '`touch indsat`', '"; touch indsat; "', '--fix', "'\ntouch indsat"])(
    'takes %j as text, whichever input it comes in',
    async (text) => {
      await inRepository(async (checkout) => {
        for (const input of ['paths', 'fail-on', 'min-score'])
          expect((await runStep('Check', checkout, { [input]: text })).code).toBe(2)
        await runStep('Check', checkout, { 'sarif-file': text })
        expect(existsSync(join(checkout.root, 'indsat'))).toBe(false)
        expect(await checkout.git('diff', '--stat')).toBe('')
      })
    },
  )
})

const hasDiff = readFileSync('src/cli/commands.ts', 'utf8').includes("'./diff.ts'")

describe('the steps that tell what a change does', () => {
  test.skipIf(!hasDiff)('compare with the base, and keep what they say for the comment', async () => {
    await inRepository(async (checkout) => {
      await checkout.change('strategier/unge.yaml', 'value: 20', 'value: 30')
      await checkout.change('strategier/unge.yaml', 'til 20 inden', 'til 30 inden')
      await checkout.git('commit', '--quiet', '--all', '--message', 'Et lavere mål')
      const run = await runStep('Compare with the branch that the change is for', checkout)
      expect([run.code, run.stderr]).toEqual([0, ''])
      expect(run.summary).toMatch(/^<!-- stratlint -->\n/)
      expect(run.summary).toContain('M1')
      expect(run.summary).toContain('30')
      expect(await readFile(join(checkout.temp, 'stratlint-comment.md'), 'utf8')).toBe(run.summary)
    })
  })

  test('are skipped unless they are asked for, in a pull request', () => {
    expect(step('Compare with the branch that the change is for').if).toContain("inputs.comment == 'true'")
    expect(step('Comment').if).toContain("steps.compare.outcome == 'success'")
  })

  /** Stands for GitHub: has the comments that it is given, and says what it was asked to do. */
  const withGitHub = async (checkout: Checkout, listing: string): Promise<Run> => {
    await mkdir(join(checkout.temp, '../programs'), { recursive: true })
    const gh = join(checkout.temp, '../programs/gh')
    await writeFile(
      gh,
      `#!/bin/sh\ncase "$*" in\n*--paginate*) ${listing} ;;\n*) printf '%s\\n' "$*" ;;\nesac\n`,
    )
    await chmod(gh, 0o755)
    return runStep('Comment', checkout)
  }

  test('write one comment, and renew it', async () => {
    await inRepository(async (checkout) => {
      const body = `--field body=@${checkout.temp}/stratlint-comment.md`
      const first = await withGitHub(checkout, 'true')
      expect(first.stdout).toBe(
        `api --silent --method POST repos/lindeby/strategier/issues/7/comments ${body}\n`,
      )
      const again = await withGitHub(checkout, "printf '41\\n42\\n'")
      expect(again.stdout).toBe(
        `api --silent --method PATCH repos/lindeby/strategier/issues/comments/41 ${body}\n`,
      )
    })
  })

  test('do not fail where they may not write', async () => {
    await inRepository(async (checkout) => {
      const { code, stdout } = await withGitHub(checkout, 'exit 1')
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^::notice title=stratlint::/)])
    })
  })
})
