import type { Wording } from '#core/message'

/** How a status report comes to its numbers and states, a rule each. */
export const methodTitle: Wording = { da: 'Sådan er status regnet ud', en: 'How the states are computed' }

export const methodRules: readonly Wording[] = [
  {
    da: 'Alt er regnet ud af det, som står i dokumentet, på opgørelsesdagen. Målinger fra en senere dag tæller ikke med.',
    en: 'Everything is computed from the document for the day of the report. Measurements of a later day do not count.',
  },
  {
    da: 'Planen for et måltal er rette linjer fra udgangspunktet over delværdierne til målet. En måling regnes for den første dag, som dens dato dækker, en frist for den sidste.',
    en: 'The plan of a target is a straight line from the baseline over the interim values to the target. A measurement counts on the first day that its date covers, a deadline on the last.',
  },
  {
    da: 'Nået: den seneste måling opfylder målet. På sporet: den er mindst så god som planen på måledagen. Bagud: den er dårligere. Ikke nået i tide: fristen er overskredet, og den seneste måling opfylder ikke målet. Ikke målt: der er ingen måling efter udgangspunktet.',
    en: 'Reached: the latest measurement meets the target. On track: it is at least as good as the plan on the day measured. Behind: it is worse. Not reached in time: the deadline has passed, and the latest measurement does not meet the target. Not measured: there is no measurement after the baseline.',
  },
  {
    da: 'Forskellen er den seneste måling minus planen på måledagen, fordi det er den dag, tallet siger noget om. Planen i dag er det, som en måling i dag skulle vise.',
    en: 'The difference is the latest measurement minus the plan on the day measured, for that is the day the value tells of. The plan today is what a measurement today should show.',
  },
  {
    da: 'En skala i ord har ingen linje. Der skal den seneste måling være mindst det trin, som sidst skulle være nået.',
    en: 'A scale in words has no line. There the latest measurement must be at least the step that was last to be reached.',
  },
  {
    da: 'Fremskrivningen er ikke en prognose, men viser, hvor tallet ender, hvis det går som hidtil: den rette linje, der ligger tættest på udgangspunktet og de endelige målinger (mindste kvadraters metode), når der er mindst tre tal, og linjen gennem de to, når der er to. Den går ikke længere end til målets frist, ikke under 0 og for procent ikke over 100.',
    en: 'The projection is no prognosis. It shows where the number ends if things go on as they have: the straight line closest to the baseline and the final measurements (least squares) from three numbers on, the line through both where there are two. It never goes beyond the deadline of the target, below 0, or for percent above 100.',
  },
  {
    da: 'Et mål har den status, som det svageste af dets måltal har. Målet er først nået, når alle milepæle også er nået. Dokumentet kan ikke sige det om en enkelt milepæl, kun om målet: En milepæl med en overskredet dato er derfor uvis, indtil målet selv er meldt nået, og et mål med milepæle alene kan ikke bedømmes før.',
    en: 'A goal has the state of the weakest of its targets. It is reached only when all its milestones are met too. The document cannot say so of one milestone, only of the goal: a milestone whose date has passed is therefore uncertain until the goal itself is said to be met, and a goal with milestones alone cannot be judged before.',
  },
  {
    da: 'En indikator skal måles igen, når der er gået én periode fra den sidste dag, som den seneste måling dækker. En handling er forsinket, når dens slutdato er overskredet, og den hverken er afsluttet eller aflyst.',
    en: 'An indicator is to be measured again one period after the last day that its latest measurement covers. An action is late when its end has passed and it is neither completed nor cancelled.',
  },
]
