import type { Severity } from '#core/diagnostic'
import type { Goal } from '#core/generated/strategy'
import type { Path } from '#core/located'
import { fieldState, isOwnGoal, letterOf, type SmartField, type SmartProfile, smartFields } from '#core/smart'
import { idPath } from '../../../lint.ts'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/gaps',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Samler de SMART-felter, hvor et mål erklærer, at noget mangler.',
      en: 'Gathers the SMART fields in which a goal declares that something is missing.',
    },
    help: {
      da: 'Udfyld felterne, eller aftal i "owner" og "due", hvem der gør det hvornår.',
      en: 'Fill the fields, or agree in "owner" and "due" who does it and when.',
    },
    messages: {
      reason: { da: '{letter} ({word:term}): {gap}.', en: '{letter} ({word:term}): {gap}.' },
      gaps: { da: 'Mål {goal} mangler {letters:list}.', en: 'Goal {goal} lacks {letters:list}.' },
      partly: {
        da: 'Mål {goal} er kun delvist udfyldt i {letters:list}.',
        en: 'Goal {goal} is only partly filled in {letters:list}.',
      },
      both: {
        da: 'Mål {goal} mangler {letters:list} og er kun delvist udfyldt i {partly:list}.',
        en: 'Goal {goal} lacks {letters:list} and is only partly filled in {partly:list}.',
      },
    },
  },
  create: (context) => ({
    goal(goal, { path }) {
      if (!isOwnGoal(goal)) return
      const inState = (state: string): SmartField[] =>
        smartFields.filter((field) => fieldState(goal, field) === state)
      const gaps = inState('gap')
      const partial = inState('partly')
      if (gaps.length + partial.length === 0) return
      const at = {
        path: idPath(goal, path),
        severity: severityOf(goal, [...gaps, ...partial], context.document.strategy.status),
        related: smartFields
          .filter((field) => gaps.includes(field) || partial.includes(field))
          .flatMap((field) => reasonOf(goal, path, field, context.profile)),
      }
      const letters = gaps.map((field) => letterOf[field]).join(',')
      const partly = partial.map((field) => letterOf[field]).join(',')
      const id = goal.id ?? ''
      if (partly === '') context.report({ ...at, messageId: 'gaps', data: { goal: id, letters } })
      else if (letters === '')
        context.report({ ...at, messageId: 'partly', data: { goal: id, letters: partly } })
      else context.report({ ...at, messageId: 'both', data: { goal: id, letters, partly } })
    },
  }),
})

/** What the goal itself says of the gap in a field: its first one, without links and the last full stop. */
function reasonOf(goal: Goal, path: Path, field: SmartField, profile: SmartProfile) {
  const inner = gapPath(goal.smart?.[field])
  if (inner === undefined) return []
  const data = {
    letter: letterOf[field],
    word: `${profile}.${field}`,
    gap: inner.gap
      .replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1')
      .trim()
      .replace(/\.$/, ''),
  }
  return [{ messageId: 'reason' as const, path: [...path, 'smart', field, ...inner.path, 'gap'], data }]
}

function gapPath(value: unknown): { path: Path; gap: string } | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('gap' in value && typeof value.gap === 'string') return { path: [], gap: value.gap }
  for (const [key, inner] of Object.entries(value)) {
    const found = gapPath(inner)
    if (found !== undefined)
      return { path: [Array.isArray(value) ? Number(key) : key, ...found.path], gap: found.gap }
  }
  return undefined
}

/** A draft may still have gaps, and a deliberate gap is a choice; both are only told. */
function severityOf(goal: Goal, fields: readonly SmartField[], status: string | undefined): Severity {
  if (status === 'draft') return 'info'
  return fields.every((field) => goal.smart?.[field]?.kind === 'deliberate') ? 'info' : 'warning'
}
