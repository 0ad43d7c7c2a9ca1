import type { Severity } from '#core/diagnostic'
import { formatNumber } from '#core/locale'
import type { CheckedFile } from '#workspace/check'
import type { ReportedDiagnostic } from '#workspace/report'
import type { FormatContext } from '../context.ts'
import { severityWords } from '../findings.ts'
import type { Formatter } from '../formatter.ts'
import { bySubject, subjectWords } from '../subjects.ts'
import { xmlAttributes, xmlHead, xmlText } from './xml.ts'

/**
 * JUnit's XML as Jenkins and GitLab read it: a suite for each document, in it a test for each goal that the document sets and for
 * all else that something is found about. A test fails by a finding of the severity that makes the check fail; milder ones
 * are its output.
 */
export function junitFormatter({ failOn }: Pick<FormatContext, 'failOn'>): Formatter {
  return {
    start: () => `${xmlHead}<testsuites name="stratlint">\n`,
    file: (checked) => formatSuite(checked, failOn),
    end: () => '</testsuites>\n',
  }
}

function formatSuite(checked: CheckedFile, failOn: Severity): string {
  const { path, summary, locale } = checked
  const found = bySubject(checked)
  const goals = summary.goals.flatMap(({ id, isOwn }) =>
    isOwn && id !== undefined ? [subjectWords(`goal ${id}`, locale)] : [],
  )
  // The name of a class ends at its last full stop where it is shown.
  const classname = `stratlint.${(summary.id ?? path).replaceAll('.', '_')}`
  const names = [...new Set([subjectWords('strategy', locale), ...goals, ...found.keys()])]
  const cases = names.map((name) => {
    const findings = found.get(name) ?? []
    const fails = findings.filter(({ severity }) => rank[severity] >= rank[failOn])
    const others = findings.filter((finding) => !fails.includes(finding))
    const attributes = xmlAttributes({ classname, name, file: path, time: 0 })
    const inner = [formatFailure(fails, checked), formatOutput(others, checked)].join('')
    const isFailed = fails.length > 0
    return {
      isFailed,
      text:
        inner === ''
          ? `    <testcase${attributes}/>\n`
          : `    <testcase${attributes}>\n${inner}    </testcase>\n`,
    }
  })
  const failures = cases.filter(({ isFailed }) => isFailed).length
  const attributes = { name: path, tests: cases.length, failures, errors: 0, skipped: 0, time: 0 }
  return `  <testsuite${xmlAttributes(attributes)}>\n${cases.map(({ text }) => text).join('')}  </testsuite>\n`
}

const rank: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

/** All in one element: readers show the first alone. */
function formatFailure(findings: readonly ReportedDiagnostic[], checked: CheckedFile): string {
  const [first] = findings
  if (first === undefined) return ''
  const { locale } = checked
  const count = `${formatNumber(findings.length, locale)} ${words.findings[locale]}: `
  const message = `${findings.length === 1 ? '' : count}${first.message}`
  const attributes = xmlAttributes({ message, type: first.ruleId })
  return `      <failure${attributes}>${xmlText(listed(findings, checked))}</failure>\n`
}

function formatOutput(findings: readonly ReportedDiagnostic[], checked: CheckedFile): string {
  return findings.length === 0 ? '' : `      <system-out>${xmlText(listed(findings, checked))}</system-out>\n`
}

function listed(findings: readonly ReportedDiagnostic[], { locale }: CheckedFile): string {
  return findings
    .map(({ path, range: { start }, severity, message, help, ruleId }) => {
      const word = severityWords[severity][locale]
      const advice = help === '' ? '' : `\n  ${help}`
      const line = `${path}:${start.line}:${start.column}: ${word}: ${message} (${ruleId})`
      // A line within a name must not read as a command to the service whose log it stands in.
      return line.replace(/[\r\n]+/g, ' ') + advice
    })
    .join('\n')
}

const words = { findings: { da: 'fund', en: 'findings' } }
