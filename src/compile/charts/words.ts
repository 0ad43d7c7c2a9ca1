import type { MessageData } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import { fill, type Wording } from '#core/message'
import type { TimelineChart } from '../tree.ts'

/** The words that stand in the charts. */
export const chartWords = {
  baseline: { da: 'udgangspunkt', en: 'baseline' },
  target: { da: 'plan frem mod målet', en: 'planned path to the target' },
  measured: { da: 'målt', en: 'measured' },
  milestone: { da: 'milepæl', en: 'milestone' },
  today: { da: 'opgjort {date:date}', en: 'as of {date:date}' },
  cutAxis: {
    da: '{unit} (aksen begynder ved {start:number})',
    en: '{unit} (the axis starts at {start:number})',
  },
} satisfies Record<string, Wording>

export const stateWords: Record<TimelineChart['bars'][number]['state'], Wording> = {
  planned: { da: 'planlagt', en: 'planned' },
  ongoing: { da: 'i gang', en: 'ongoing' },
  completed: { da: 'afsluttet', en: 'completed' },
  cancelled: { da: 'aflyst', en: 'cancelled' },
}

/** Fills the placeholders of a wording. */
export function say(wording: Wording, data: MessageData, locale: Locale): string {
  return fill(wording[locale], data, locale, { messages: {}, help: {}, terms: {} })
}
