import { danish } from '../da.ts'
import type { Lexicon } from '../lexicon.ts'

const deeds = '(?:åtgärder(?:na)?|aktiviteter|insatser(?:na)?|satsningar|uppgifter|projekt)'

export const leadIns: Lexicon['leadIns'] = {
  ...danish.leadIns,
  initiatives: [
    '(?:är|har) (?:(?!att|bli)[\\p{L}-]+,? ){0,10}(?:påbörjats?|påbörjade|startats?|inrättats?|i gång|genomförts?)',
    '(?:gör|har) vi redan',
    'redan i gång',
  ],
  principles: ['principer(?:na)?'],
  values: ['värden(?:a)?(?: är)?'],
  themes: ['(?:målområden|fokusområden|insatsområden|teman)(?:a)?(?: är)?'],
  actions: [
    '(?:det|detta) (?:ska|vill) vi (?:\\p{L}+ )?(?:genom|via)(?: att)?',
    '(?:det|detta) (?:gör|sker|uppnår|når) (?:vi )?(?:genom|via)(?: att)?',
    '(?:därför|här|samtidigt) (?:ska|vill|kommer) (?:vi|kommunen)(?: att)?',
    '(?:vi|kommunen|\\p{L}+ kommun) (?:ska|vill|kommer att)(?: \\p{L}+){0,3}',
    `(?:följande|dessa) (?:\\p{L}+ )?${deeds}`,
    deeds,
    'så (?:gör|ska) vi',
    'för att nå (?:målet|målen|detta)(?: \\p{L}+ \\p{L}+)?',
  ],
  goals: [
    '(?:del|effekt|inriktnings)?mål(?:et|en|sättning(?:ar|en)?)?(?:,)?(?: (?:för|med|i) [^.:]{1,60})?(?: är)?(?:,? att)?',
    '(?:vi|kommunen|\\p{L}+ kommun) (?:önskar|vill uppnå)(?:,? att)?',
    'vi har lyckats,? när',
  ],
}
