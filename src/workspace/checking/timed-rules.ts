import type { Rule } from '#lint/rule'
import { addTo, type Stopwatch } from './stopwatch.ts'

/** Rules that note under their ids what they take; the same rules where nothing is measured. */
export function timedRules(rules: readonly Rule[], stopwatch: Stopwatch | undefined): readonly Rule[] {
  return stopwatch === undefined ? rules : rules.map((rule) => timedRule(rule, stopwatch.spent.rules))
}

function timedRule(rule: Rule, sums: { [rule: string]: number }): Rule {
  const timed = <A extends unknown[], R>(call: (...args: A) => R): ((...args: A) => R) => {
    return (...args) => {
      const start = performance.now()
      try {
        return call(...args)
      } finally {
        addTo(sums, rule.meta.id, performance.now() - start)
      }
    }
  }
  const create = timed(rule.create)
  return {
    ...rule,
    create: (context) =>
      Object.fromEntries(
        Object.entries(create(context)).map(([event, handler]) => [event, timed(handler as never)]),
      ),
  }
}
