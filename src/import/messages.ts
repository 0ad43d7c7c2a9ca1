import type { MessageTable } from '#core/message'
import { stratmlMessages } from './stratml/messages.ts'

/** What an import says of how the file was read, and of the places where it was not sure. */
export const messages: MessageTable = {
  messages: {
    ...stratmlMessages.messages,
    'import/encoding': {
      read: {
        da: 'Filen er ikke i UTF-8 og er læst som {encoding}. Se efter, om æ, ø og å er rigtige.',
        en: 'The file is not in UTF-8 and was read as {encoding}. See whether letters with marks are right.',
      },
    },
    'import/unsure': {
      goal: { da: 'Opfattet som mål. {why}', en: 'Taken as a goal. {why}' },
      action: { da: 'Opfattet som handling. {why}', en: 'Taken as an action. {why}' },
      initiative: {
        da: 'Opfattet som noget, der allerede er i gang. {why}',
        en: 'Taken as something already under way. {why}',
      },
    },
    'import/inferred': {
      title: {
        da: "Titlen '{title}' står ikke som titel i kilden.",
        en: "The title '{title}' does not stand as a title in the source.",
      },
      publisher: {
        da: 'Kilden nævner ingen kommune som udgiver.',
        en: 'The source names no municipality as its publisher.',
      },
    },
    'import/nothing': {
      goals: { da: 'Der er ikke fundet mål i kilden.', en: 'No goals were found in the source.' },
      actions: { da: 'Der er ikke fundet handlinger i kilden.', en: 'No actions were found in the source.' },
    },
  },
  help: {
    ...stratmlMessages.help,
    'import/encoding': {
      da: 'Gem filen som UTF-8, hvis bogstaver er forkerte.',
      en: 'Save the file as UTF-8 if letters are wrong.',
    },
    'import/unsure': {
      da: 'Læs stedet i kilden, og flyt eller slet det i udkastet, hvis det er noget andet.',
      en: 'Read the place in the source, and move or delete it in the draft if it is something else.',
    },
    'import/inferred': {
      da: "Ret det i udkastet. Står det i kilden, så slet begrundelsen under 'inferred'.",
      en: "Correct it in the draft. If the source states it, delete the reason under 'inferred'.",
    },
    'import/nothing': {
      da: 'Skriv dem selv i udkastet, eller se i registeret, hvad stederne er opfattet som.',
      en: 'Write them in the draft yourself, or see in the register what the places were taken as.',
    },
  },
  terms: {},
}
