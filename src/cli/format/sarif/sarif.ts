import type { CheckedFile } from '#workspace/check'
import type { ReportedDiagnostic } from '#workspace/report'
import type { FormatContext } from '../context.ts'
import type { Formatter } from '../formatter.ts'
import { jsonText } from '../json-text.ts'
import { byBaseline, byComment, type Registers, resultOf } from './results.ts'
import { describeRule } from './rules.ts'
import { type ArtifactLocation, artifactLocation, rootName } from './uri.ts'

type Context = Pick<
  FormatContext,
  'version' | 'locale' | 'rules' | 'table' | 'repositoryPath' | 'cwd' | 'hidesSuppressed'
>

/**
 * SARIF 2.1.0 (OASIS), one run. Results are written as files are checked; the rules and files that they point to by number are
 * gathered on the way, and stand after them.
 */
export function sarifFormatter(context: Context): Formatter {
  const run = newRun(context)
  let count = 0
  return {
    start: () =>
      `{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [{\n    "columnKind": "utf16CodeUnits",\n    "newlineSequences": ["\\r\\n", "\\n", "\\r"],\n    "results": [`,
    file: (checked) =>
      run
        .results(checked)
        .map((result) => `${count++ === 0 ? '' : ','}\n      ${jsonText(result)}`)
        .join(''),
    end(_summary, exitCode) {
      const rest = Object.entries(run.rest(exitCode)).map(
        ([name, value]) => `,\n    ${jsonText(name)}: ${jsonText(value)}`,
      )
      return `${count === 0 ? '' : '\n    '}]${rest.join('')}\n  }]\n}\n`
    },
  }
}

interface Run {
  results(checked: CheckedFile): object[]
  /** What stands beside the results. */
  rest(exitCode: number): object
}

function newRun(context: Context): Run {
  const { version, locale, repositoryPath, cwd, hidesSuppressed } = context
  const rules = new Map<string, { index: number; descriptor: object }>()
  const artifacts = new Map<string, { location: ArtifactLocation; more: object }>()
  const registers: Registers = {
    ruleIndex({ ruleId, url }) {
      const known = rules.get(ruleId)
      if (known !== undefined) return known.index
      const index = rules.size
      rules.set(ruleId, { index, descriptor: describeRule(ruleId, url, context) })
      return index
    },
    location(path) {
      const known = artifacts.get(path)?.location
      if (known !== undefined) return known
      const location = { ...artifactLocation(repositoryPath(path), cwd), index: artifacts.size }
      artifacts.set(path, { location, more: {} })
      return location
    },
  }
  return {
    results(checked) {
      const { path, score, summary, diagnostics, suppressed, left } = checked
      const location = registers.location(path)
      artifacts.set(path, { location, more: { roles: ['analysisTarget'], properties: { score } } })
      const result = (found: ReportedDiagnostic, suppressions: object[]): object =>
        resultOf(found, suppressions, checked, registers)
      const reported = diagnostics.map((found) => result(found, []))
      if (hidesSuppressed) return reported
      return [
        ...reported,
        ...suppressed.map((found) => result(found, [byComment(found, summary.suppressions, registers)])),
        ...left.map((found) => result(found, [byBaseline])),
      ]
    },
    rest: (exitCode) => ({
      tool: {
        driver: {
          name: 'stratlint',
          version,
          semanticVersion: version,
          informationUri: 'https://stratlint.dk',
          language: locale,
          rules: [...rules.values()].map(({ descriptor }) => descriptor),
        },
      },
      originalUriBaseIds: { [rootName]: { description: { text: words.root[locale] } } },
      artifacts: [...artifacts.values()].map(({ location, more }) => ({
        location,
        mimeType: 'application/yaml',
        encoding: 'UTF-8',
        sourceLanguage: 'yaml',
        ...more,
      })),
      invocations: [
        {
          executionSuccessful: true,
          exitCode,
          exitCodeDescription: words[exitCode === 0 ? 'clean' : 'found'][locale],
        },
      ],
    }),
  }
}

const words = {
  root: {
    da: 'Mappen, som stierne regnes fra: repositoriets rod',
    en: 'The folder that paths count from: the root of the repository',
  },
  clean: { da: 'ingen fund, der får gennemgangen til at fejle', en: 'no finding that makes the check fail' },
  found: { da: 'fund, der får gennemgangen til at fejle', en: 'findings that make the check fail' },
}
