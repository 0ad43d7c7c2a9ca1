import type { MessageData } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import { fill, type Wording } from '#core/message'
import type { TimelineChart } from '../tree.ts'

/** The words that stand in the charts. */
export const chartWords = {
  baseline: { da: 'udgangspunkt', en: 'baseline' },
  target: { da: 'plan frem mod målet', en: 'planned path to the target' },
  measured: { da: 'målt', en: 'measured' },
  today: { da: 'opgjort {date:date}', en: 'as of {date:date}' },
  cutAxis: {
    da: '{unit} (aksen begynder ved {start:number})',
    en: '{unit} (the axis starts at {start:number})',
  },
} satisfies Record<string, Wording>

type TimeState = TimelineChart['bars'][number]['state']

/** What the states of a bar are called, by what the bars stand for. */
export const stateWords: Record<NonNullable<TimelineChart['of']>, Record<TimeState, Wording>> = {
  actions: {
    planned: { da: 'planlagt', en: 'planned' },
    ongoing: { da: 'i gang', en: 'ongoing' },
    completed: { da: 'afsluttet', en: 'completed' },
    cancelled: { da: 'aflyst', en: 'cancelled' },
  },
  documents: {
    planned: { da: 'begynder senere', en: 'begins later' },
    ongoing: { da: 'gælder nu', en: 'applies now' },
    completed: { da: 'perioden er slut', en: 'period is over' },
    cancelled: { da: 'afløst', en: 'superseded' },
  },
}

/** What the diamonds of a timeline stand for. */
export const pointWords: Record<NonNullable<TimelineChart['of']>, Wording> = {
  actions: { da: 'milepæl', en: 'milestone' },
  documents: { da: 'dato', en: 'date' },
}

/** Fills the placeholders of a wording. */
export function say(wording: Wording, data: MessageData, locale: Locale): string {
  return fill(wording[locale], data, locale, { messages: {}, help: {}, terms: {} })
}
