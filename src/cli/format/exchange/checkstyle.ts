import type { ReportedDiagnostic } from '#workspace/report'
import type { Formatter } from '../formatter.ts'
import { xmlAttributes, xmlHead } from './xml.ts'

/** The XML of Checkstyle, which many build servers read. `source` is the rule. */
export function checkstyleFormatter(): Formatter {
  return {
    start: () => `${xmlHead}<checkstyle version="4.3">\n`,
    file: ({ path, diagnostics }) =>
      diagnostics.length === 0
        ? ''
        : `  <file${xmlAttributes({ name: path })}>\n${diagnostics.map(errorOf).join('')}  </file>\n`,
    end: () => '</checkstyle>\n',
  }
}

function errorOf({ ruleId, severity, message, help, range }: ReportedDiagnostic): string {
  const { line, column } = range.start
  const attributes = {
    line,
    column,
    severity,
    message: [message, help].filter(Boolean).join(' '),
    source: `stratlint.${ruleId}`,
  }
  return `    <error${xmlAttributes(attributes)}/>\n`
}
