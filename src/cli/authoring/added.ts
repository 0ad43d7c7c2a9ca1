import { nodeAt } from '#core/located'
import { positionAt } from '#core/source'
import type { AddResult } from '#workspace/authoring/add'
import type { NewKind } from '#workspace/authoring/scaffold'
import { visible } from '../visible.ts'
import { newWords as words } from './new-words.ts'

type Added = Extract<AddResult, { state: 'added' }>

/** What was added and where, and what is to be filled in next, each with its place. */
export function formatAdded(kind: NewKind, { checked, after, id, path }: Added, isQuiet: boolean): string {
  const { locale, document } = checked
  const placeOf = (inner: readonly string[]): string => {
    const node = nodeAt(document.root, [...path, ...inner]) ?? nodeAt(document.root, path)
    const start = node === undefined ? 0 : node.keyStart >= 0 ? node.keyStart : node.start
    return `${visible(checked.path)}:${positionAt(after, start).line}`
  }
  const added = `${words.added[kind][locale].replace('{id}', () => visible(id))} ${placeOf([])}\n`
  if (isQuiet) return added
  const steps = nextSteps[kind].map(
    ({ field, where, does }) => `  ${placeOf(where)}  ${field}: ${does[locale]}\n`,
  )
  return `${added}${words.next[locale]}\n${steps.join('')}${words.see[locale]} stratlint check ${visible(checked.path)}\n`
}

interface Step {
  field: string
  where: readonly string[]
  does: { da: string; en: string }
}

const smart = (field: string, da: string, en: string): Step => ({
  field,
  where: ['smart', field],
  does: { da, en },
})
const own = (field: string, da: string, en: string): Step => ({ field, where: [field], does: { da, en } })

const owner = own('owner', 'hvem er ansvarlig?', 'who is responsible?')

const nextSteps: Record<NewKind, readonly Step[]> = {
  goal: [
    owner,
    smart('specific', 'hvad skal ændre sig, for hvem og hvor?', 'what is to change, for whom and where?'),
    smart('measurable', 'hvilken indikator, og hvilket måltal?', 'which indicator, and which target?'),
    smart('accepted', 'hvem har vedtaget målet, og hvornår?', 'who has adopted the goal, and when?'),
    smart(
      'realistic',
      'hvorfor kan det lade sig gøre, og med hvilke midler?',
      'why can it be done, and by what means?',
    ),
    smart('timeBound', 'hvornår skal det være nået?', 'when is it to be reached?'),
  ],
  action: [
    owner,
    own('contributesTo', 'hvilke mål bidrager den til?', 'which goals does it contribute to?'),
    own(
      'start',
      'hvornår begynder den, og hvornår slutter den (end)?',
      'when does it begin, and when does it end (end)?',
    ),
  ],
  indicator: [
    own('definition', 'hvad bliver talt, og hvordan?', 'what is counted, and how?'),
    own(
      'direction',
      'skal tallet op (increase), ned (decrease) eller holdes (maintain)?',
      'is it to rise (increase), fall (decrease) or be kept (maintain)?',
    ),
    own('source', 'hvor kommer tallene fra?', 'where do the figures come from?'),
    own('frequency', 'hvor tit bliver der målt?', 'how often is it measured?'),
    own('owner', 'hvem måler?', 'who measures?'),
    own('baseline', 'hvad er tallet i dag?', 'what is the figure today?'),
  ],
}
