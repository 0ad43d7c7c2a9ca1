import type { Severity } from '#core/diagnostic'
import type { Goal } from '#core/generated/strategy'
import { isOwnGoal, type Letter, letters } from '#core/smart'
import { profiles } from '#core/smart-profiles'
import type { SmartReading } from '#core/smart-reading'
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
      const { smart } = context
      const inState = (state: string): Letter[] =>
        letters.filter((letter) => smart.stateOf(goal, letter) === state)
      const gaps = inState('gap')
      const partial = inState('partly')
      if (gaps.length + partial.length === 0) return
      const at = {
        path: idPath(goal, path),
        severity: severityOf(smart, goal, [...gaps, ...partial], context.document.strategy.status),
        related: letters
          .filter((letter) => gaps.includes(letter) || partial.includes(letter))
          .flatMap((letter) => reasonOf(smart, goal, letter)),
      }
      const whole = gaps.join(',')
      const partly = partial.join(',')
      const id = goal.id ?? ''
      if (partly === '') context.report({ ...at, messageId: 'gaps', data: { goal: id, letters: whole } })
      else if (whole === '')
        context.report({ ...at, messageId: 'partly', data: { goal: id, letters: partly } })
      else context.report({ ...at, messageId: 'both', data: { goal: id, letters: whole, partly } })
    },
  }),
})

/** What the document itself says of the gap in a letter: its first one, without links and the last full stop. */
function reasonOf({ profile, gapsOf }: SmartReading, goal: Goal, letter: Letter) {
  const [first] = gapsOf(goal, letter)
  if (first?.gap.gap === undefined) return []
  const data = {
    letter,
    word: `smart.${profiles[profile][letter]}`,
    gap: first.gap.gap
      .replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1')
      .trim()
      .replace(/\.$/, ''),
  }
  return [{ messageId: 'reason' as const, path: [...first.path, 'gap'], data }]
}

/** A draft may still have gaps, and a deliberate gap is a choice; both are only told. */
function severityOf(
  { gapsOf }: SmartReading,
  goal: Goal,
  found: readonly Letter[],
  status: string | undefined,
): Severity {
  if (status === 'draft') return 'info'
  const isChoice = (letter: Letter): boolean =>
    gapsOf(goal, letter).every(({ gap }) => gap.kind === 'deliberate')
  return found.every(isChoice) ? 'info' : 'warning'
}
