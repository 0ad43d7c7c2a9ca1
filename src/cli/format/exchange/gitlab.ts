import { createHash } from 'node:crypto'
import type { Severity } from '#core/diagnostic'
import type { ReportedDiagnostic } from '#workspace/report'
import type { FormatContext } from '../context.ts'
import type { Formatter } from '../formatter.ts'
import { jsonText } from '../json-text.ts'

/** The severities of Code Quality, which go from `info` over `minor`, `major` and `critical` to `blocker`. */
const severities: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' }

/**
 * A list for GitLab's Code Quality widget, a finding an entry. GitLab tells old findings from new by their fingerprints, which
 * are the same as long as a finding is about the same thing in the same file, and never those of another.
 */
export function gitlabFormatter({ repositoryPath }: Pick<FormatContext, 'repositoryPath'>): Formatter {
  const given = new Map<string, number>()
  let count = 0
  const fingerprint = (path: string, found: ReportedDiagnostic): string => {
    const identity = `${path}\n${found.fingerprint}`
    const nth = (given.get(identity) ?? 0) + 1
    given.set(identity, nth)
    return createHash('sha256').update(`${identity}\n${nth}`).digest('hex')
  }
  const entry = (found: ReportedDiagnostic): object => {
    const path = repositoryPath(found.path)
    return {
      description: [found.message, found.help].filter(Boolean).join(' '),
      check_name: found.ruleId,
      fingerprint: fingerprint(path, found),
      severity: severities[found.severity],
      location: { path, lines: { begin: found.range.start.line, end: found.range.end.line } },
    }
  }
  return {
    start: () => '[',
    file: ({ diagnostics }) =>
      diagnostics.map((found) => `${count++ === 0 ? '' : ','}\n  ${jsonText(entry(found))}`).join(''),
    end: () => (count === 0 ? ']\n' : '\n]\n'),
  }
}
