import type { KeyFigure } from '#core/generated/strategy'
import type { Path } from '#core/located'
import { percentUnits } from '../../../lexicon/percent.ts'
import { defineRule } from '../../../rule.ts'
import { gather } from '../../gather.ts'
import { isRunningText, proseOf } from '../../running-text.ts'
import { notationOf, numberPattern, readNumber } from '../notation.ts'

/** A number of a key figure, and its unit as a text may write it right behind the number. */
interface Known {
  id: string
  unit: RegExp
}

interface Found {
  path: Path
  part: { from: number; to: number }
  text: string
}

/** How many places a finding shows beside the first. */
const shown = 5

export const rule = defineRule({
  meta: {
    id: 'figures/unbound',
    severity: 'info',
    since: '0.1.0',
    recommended: false,
    docs: {
      da: 'Et nøgletal, der står i en tekst, er bundet til nøgletallet.',
      en: 'A key figure that stands in a text is bound to the key figure.',
    },
    help: {
      da: 'Bind tallet med [tal](fig:id), hvis teksten taler om det samme.',
      en: 'Bind the number with [number](fig:id), if the text is about the same thing.',
    },
    messages: {
      unbound: {
        da: "'{text}' er også nøgletallet '{id}', men tallet er ikke bundet til det.",
        en: "'{text}' is also the key figure '{id}', but the number is not bound to it.",
      },
      again: { da: 'Her står tallet igen.', en: 'The number stands here again.' },
    },
  },
  create(context) {
    const { language, keyFigures = {} } = context.document.strategy
    const notation = notationOf(language)
    const known = new Map<number, Known[]>()
    const found = new Map<string, Found[]>()
    for (const [id, figure] of Object.entries(keyFigures)) {
      const unit = unitPattern(figure)
      if (unit !== undefined) for (const value of numbersOf(figure)) gather(known, value, { id, unit })
    }
    if (known.size === 0) return {}
    return {
      text(field, { path, holders }) {
        if (!isRunningText(field) || holders.some(({ shape }) => shape === 'keyFigure')) return
        const text = proseOf(field, { unbound: true })
        for (const { 0: written, index: from } of text.matchAll(new RegExp(numberPattern, 'g'))) {
          const value = readNumber(written, notation)?.value
          const after = text.slice(from + written.length, from + written.length + 60)
          for (const { id, unit } of known.get(value ?? Number.NaN) ?? []) {
            const end = unit.exec(after)?.[0].length
            if (end === undefined) continue
            const to = from + written.length + end
            gather(found, id, { path, part: { from, to }, text: text.slice(from, to).replace(/\s+/g, ' ') })
            break
          }
        }
      },
      end() {
        for (const [id, [first, ...others]] of found) {
          if (first === undefined) continue
          const { text, ...place } = first
          const related = others
            .slice(0, shown)
            .map((other) => ({ path: other.path, part: other.part, messageId: 'again' as const }))
          context.report({ ...place, messageId: 'unbound', data: { text, id }, related })
        }
      },
    }
  },
})

function numbersOf({ value, min, max }: KeyFigure): number[] {
  return [value, min, max].filter((number) => number !== undefined)
}

function unitPattern({ unit = '' }: KeyFigure): RegExp | undefined {
  const written = unit.trim().toLowerCase()
  if (written === '') return undefined
  const words = percentUnits.includes(written) ? percentUnits : [written]
  const literal = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return new RegExp(`^[\\s\\u00a0]{0,4}(?:${literal})(?![\\p{L}\\d])`, 'iu')
}
