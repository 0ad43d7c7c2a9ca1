import type { MessageTable } from '#core/message'

/** What is said of the comments that silence rules. */
export const suppressionMessages: Pick<MessageTable, 'messages' | 'help'> = {
  messages: {
    'suppression/comment': {
      unused: {
        da: "'{rule}' er slået fra her, men reglen finder ikke noget.",
        en: "'{rule}' is silenced here, but the rule finds nothing.",
      },
      unknown: { da: "Der er ingen regel, der hedder '{rule}'.", en: "There is no rule named '{rule}'." },
      meant: {
        da: "Der er ingen regel, der hedder '{rule}'. Mente du '{meant}'?",
        en: "There is no rule named '{rule}'. Did you mean '{meant}'?",
      },
      noRule: {
        da: 'Kommentaren siger ikke, hvilken regel der skal slås fra.',
        en: 'The comment does not say which rule to silence.',
      },
      reason: {
        da: 'Kommentaren slår en regel fra uden at sige hvorfor.',
        en: 'The comment silences a rule without saying why.',
      },
    },
  },
  help: {
    'suppression/comment': {
      da: 'Skriv kommentaren som: # stratlint-disable-next-line gruppe/regel -- begrundelse.',
      en: 'Write the comment as: # stratlint-disable-next-line group/rule -- reason.',
    },
    'suppression/comment/unused': { da: 'Fjern kommentaren.', en: 'Remove the comment.' },
  },
}
