import type { MessageTable } from '#core/message'

/** What is said of StratML files that are not as the standard says. */
export const stratmlMessages: MessageTable = {
  messages: {
    'import/stratml': {
      namespace: {
        da: "Filen bruger navnerummet '{name}', som er et ældre eller intet.",
        en: "The file uses the namespace '{name}', which is an older one or none.",
      },
      order: {
        da: 'Felterne i {name} står i en anden rækkefølge end standardens (steder: {count}).',
        en: 'The elements of {name} stand in another order than the standard has (places: {count}).',
      },
      submitter: {
        da: 'Submitter står i AdministrativeInformation, hvor den ikke hører hjemme i Part 2.',
        en: 'Submitter stands in AdministrativeInformation, where it does not belong in Part 2.',
      },
      identifier: {
        da: "Id'er, der mangler, går igen eller ikke er gyldige: {count}. De har fået nye, hvor det er nødvendigt.",
        en: 'Identifiers that are missing, repeated or not valid: {count}. They have new ones where needed.',
      },
      empty: {
        da: 'Tomme felter {name} er sprunget over: {count}.',
        en: 'Empty elements {name} were passed over: {count}.',
      },
      attribute: {
        da: 'Attributten {name} er tom eller har et andet navn end i standarden (steder: {count}).',
        en: 'The attribute {name} is empty or named otherwise than in the standard (places: {count}).',
      },
      unknownElement: {
        da: 'Feltet {name} findes ikke i standarden og er sprunget over (steder: {count}).',
        en: 'The element {name} is not in the standard and was passed over (places: {count}).',
      },
      textValue: {
        da: '{name} har sin værdi som tekst og ikke i NumberOfUnits (steder: {count}). Se efter, om tallet er læst rigtigt.',
        en: '{name} has its value as text and not in NumberOfUnits (places: {count}). See whether the number was read rightly.',
      },
      embedded: {
        da: 'Planen er pakket ind i en formular ({name}) og er taget ud.',
        en: 'The plan is wrapped in a form ({name}) and was taken out.',
      },
      undetermined: {
        da: 'Felter med "to be determined" er skrevet som mangler: {count}.',
        en: 'Elements that say "to be determined" are written as gaps: {count}.',
      },
      leftOut: {
        da: 'Der er ikke plads til {name} i en strategi, så det er udeladt (steder: {count}).',
        en: 'A strategy has no place for {name}, so it is left out (places: {count}).',
      },
    },
  },
  help: {
    'import/stratml': {
      da: 'Planen er læst. Se udkastet igennem.',
      en: 'The plan was read. Look through the draft.',
    },
  },
  terms: {},
}
