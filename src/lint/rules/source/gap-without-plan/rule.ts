import type { Path } from '#core/located'
import { defineRule } from '../../../rule.ts'
import { holderOf } from '../../../walk.ts'
import { gather } from '../../gather.ts'

export const rule = defineRule({
  meta: {
    id: 'source/gap-without-plan',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'I et vedtaget dokument siger en mangel, der er svar på vej til, hvem der finder svaret hvornår.',
      en: 'In an adopted document a gap whose answer is on its way says who finds the answer, and when.',
    },
    help: {
      da: `Skriv under 'owner' og 'due' på manglen, hvem der finder svaret, og hvornår det skal være der.`,
      en: `Write under 'owner' and 'due' of the gap who finds the answer, and by when.`,
    },
    messages: {
      neither: {
        da: 'Svaret er på vej, men manglen siger ikke, hvem der finder det, eller hvornår.',
        en: 'The answer is on its way, but the gap does not say who finds it, or by when.',
      },
      noOwner: {
        da: 'Svaret er på vej, men manglen siger ikke, hvem der finder det.',
        en: 'The answer is on its way, but the gap does not say who finds it.',
      },
      noDue: {
        da: 'Svaret er på vej, men manglen siger ikke, hvornår det er der.',
        en: 'The answer is on its way, but the gap does not say by when.',
      },
      also: {
        da: 'Det samme gælder manglen her.',
        en: 'The same goes for the gap here.',
      },
    },
  },
  create(context) {
    const found = new Map<string, { messageId: 'neither' | 'noOwner' | 'noDue'; path: Path }[]>()
    if (context.document.strategy.status !== 'adopted') return {}
    return {
      anyGap({ kind, owner, due }, place) {
        if (kind !== 'pending' || (owner !== undefined && due !== undefined)) return
        const messageId = owner !== undefined ? 'noDue' : due !== undefined ? 'noOwner' : 'neither'
        const around = holderOf(place, 'goal')?.path ?? place.path
        gather(found, around.join('/'), { messageId, path: [...place.path, 'gap'] })
      },
      end() {
        for (const [first, ...others] of found.values()) {
          if (first === undefined) continue
          context.report({ ...first, related: others.map(({ path }) => ({ path, messageId: 'also' })) })
        }
      },
    }
  },
})
