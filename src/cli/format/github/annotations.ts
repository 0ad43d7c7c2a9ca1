import type { Severity } from '#core/diagnostic'
import type { ReportedDiagnostic } from '#workspace/report'
import { visible } from '../../visible.ts'
import type { FormatContext } from '../context.ts'
import type { Formatter } from '../formatter.ts'
import { escapeData, escapeProperty } from './escape.ts'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands that make GitHub show findings at their lines in a pull request. */
export function githubFormatter({ repositoryPath }: Pick<FormatContext, 'repositoryPath'>): Formatter {
  const annotation = ({ severity, path, range, ruleId, message, help }: ReportedDiagnostic): string => {
    const { start, end } = range
    // GitHub takes columns only where both ends stand on one line.
    const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
    const properties = {
      file: repositoryPath(path),
      line: start.line,
      endLine: end.line,
      ...columns,
      title: ruleId,
    }
    const words = [visible(message), help].filter(Boolean).join('\n')
    return `::${commands[severity]} ${propertyList(properties)}::${escapeData(words)}\n`
  }
  return {
    start: () => '',
    file: ({ diagnostics }) => diagnostics.map(annotation).join(''),
    end: () => '',
  }
}

function propertyList(properties: { [name: string]: string | number }): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
}
