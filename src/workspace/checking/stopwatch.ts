/** Time in milliseconds and counts by name: of phases (`read`, `validate`, …) and of rules by their ids. */
export interface Spent {
  phases: { [phase: string]: number }
  rules: { [rule: string]: number }
  counts: { [thing: string]: number }
}

/** Measures what a run spends its time on. A run without one measures nothing. */
export interface Stopwatch {
  spent: Spent
}

export function startStopwatch(): Stopwatch {
  return { spent: { phases: {}, rules: {}, counts: {} } }
}

/** Runs a step, and notes what it took. */
export function timed<T>(stopwatch: Stopwatch | undefined, phase: string, step: () => T): T {
  if (stopwatch === undefined) return step()
  const start = performance.now()
  const done = (): void => addTo(stopwatch.spent.phases, phase, performance.now() - start)
  const result = step()
  if (result instanceof Promise) return result.finally(done) as T
  done()
  return result
}

export function count(stopwatch: Stopwatch | undefined, thing: string, more: number): void {
  if (stopwatch !== undefined) addTo(stopwatch.spent.counts, thing, more)
}

/** Adds what another thread has spent. */
export function addSpent({ spent }: Stopwatch, other: Spent): void {
  for (const part of ['phases', 'rules', 'counts'] as const)
    for (const [name, amount] of Object.entries(other[part])) addTo(spent[part], name, amount)
}

export function addTo(sums: { [name: string]: number }, name: string, amount: number): void {
  sums[name] = (sums[name] ?? 0) + amount
}
