/** The five SMART fields of a goal with tab stops, a line each. */
export const smartScaffold: readonly string[] = smartLines(1)

/** A goal with tab stops, a line each. */
export function goalScaffold(id: string): string[] {
  return [
    `id: \${1:${id}}`,
    `level: \${2:objective}`,
    'statement: $3',
    'owner: $4',
    'smart:',
    ...smartLines(5).map((line) => `  ${line}`),
  ]
}

function smartLines(first: number): string[] {
  const stop = (n: number): string => `$${first + n}`
  return [
    `specific: {change: ${stop(0)}, groups: [${stop(1)}]}`,
    'measurable:',
    '  targets:',
    `    - {indicator: ${stop(2)}, value: ${stop(3)}}`,
    `accepted: {by: [${stop(4)}], date: ${stop(5)}}`,
    `realistic: {rationale: ${stop(6)}}`,
    `timeBound: {deadline: ${stop(7)}}`,
  ]
}
