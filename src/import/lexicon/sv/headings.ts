import { danish } from '../da.ts'
import type { Lexicon } from '../lexicon.ts'

const deeds = '(?:åtgärder(?:na)?|aktiviteter|insatser(?:na)?|satsningar|uppgifter|projekt)'

export const headings: Lexicon['headings'] = {
  ...danish.headings,
  goals: [
    '(?:(?:övergripande|strategiska|våra|långsiktiga|gemensamma|konkreta) )*(?:del|effekt|resultat|inriktnings)?mål(?:et|en|sättning(?:ar|en)?)?',
    'vad vill vi uppnå',
    'dit vill vi',
    'ambition(?:er|en)?',
  ],
  actions: [
    'hur (?:ska|vill|gör|når) vi.*',
    'så (?:gör|ska|når|arbetar) vi.*',
    'vad (?:gör|ska) vi(?: göra)?',
    'vi (?:ska|vill)',
    `(?:(?:konkreta|planerade|våra|nya|prioriterade) )*${deeds}`,
    'strategier',
    'handlingsplan',
  ],
  initiatives: [
    '(?:det|vad) (?:gör|har) vi redan',
    'redan i gång',
    '(?:pågående|befintliga) (?:åtgärder|insatser)',
  ],
  why: ['varför', 'bakgrund', 'utmaning(?:ar|arna|en)?', 'nuläge', 'läget i dag', 'fakta'],
  examples: [
    '(?:ett )?go(?:tt|da) exempel',
    'exempel',
    '\\p{L}*berättelse(?:r|n)?',
    'citat',
    'läs (?:mer|hela|om)',
  ],
  vision: ['(?:\\p{L}+s )?vision(?:en)?'],
  mission: ['uppdrag(?:et)?'],
  values: ['(?:\\p{L}+ ){0,2}värd(?:en|egrund|eringar)'],
  principles: ['(?:[\\p{L}-]+ ){0,4}princip(?:er|erna)?'],
  targetGroup: ['målgrupp(?:en|er)?'],
  definitions: ['definition(?:er)?', 'begrepp', 'ordlista'],
  foreword: ['förord', 'välkommen', 'välkomna'],
  introduction: ['inledning', 'om (?:strategin|planen|programmet)', 'sammanfattning', 'syfte(?:t)?'],
  contents: ['innehåll(?:sförteckning)?'],
  literature: ['litteratur', 'källor', 'referenser', 'bilag(?:a|or)'],
  budget: ['ekonomi', 'finansiering', 'budget', 'resurser'],
  implementation: ['genomförande', 'organisation', 'ansvar', 'från ord till handling'],
  followUp: ['uppföljning', 'utvärdering', 'revidering'],
  contact: ['kontakt(?:a oss)?', 'kontaktuppgifter', 'öppettider', 'utgiven av'],
  related: ['relatera(?:t|de)', 'se även', 'läs också', 'liknande dokument'],
}
