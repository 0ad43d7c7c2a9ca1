import type { MessageTable } from '#core/message'

/** What is said of a value that does not fit the format. */
export const schemaMessages: MessageTable['messages'] = {
  'schema/document': {
    empty: { da: 'Filen er tom.', en: 'The file is empty.' },
    more: {
      da: 'Der er mere at sige om filen, end der bliver vist: {count} fund til.',
      en: 'There is more to say of the file than is shown: {count} more findings.',
    },
    fields: {
      da: 'Filen er ikke en strategi: den begynder ikke med felter som "format:" og "title:".',
      en: 'The file is no strategy: it does not begin with fields such as "format:" and "title:".',
    },
  },
  'schema/unknown-key': {
    unknown: {
      da: "{subject:subject} har et felt '{key}', som ikke findes.",
      en: "{subject:subject} has a field '{key}', which does not exist.",
    },
    meant: {
      da: "Feltet '{key}' findes ikke. Mente du '{meant}' ({field:term})?",
      en: "The field '{key}' does not exist. Did you mean '{meant}' ({field:term})?",
    },
  },
  'schema/missing': {
    key: {
      da: "{subject:subject} mangler feltet '{key}' ({field:term}).",
      en: "{subject:subject} lacks the field '{key}' ({field:term}).",
    },
    oneOf: {
      da: '{subject:subject} mangler et af felterne {keys:keys}.',
      en: '{subject:subject} lacks one of the fields {keys:keys}.',
    },
    needs: {
      da: "Feltet '{key}' ({field:term}) kan kun stå sammen med feltet '{other}'.",
      en: "The field '{key}' ({field:term}) can stand only together with the field '{other}'.",
    },
  },
  'schema/type': {
    bare: {
      da: "Feltet '{key}' ({field:term}) består af flere felter; teksten hører til i feltet '{head}': {meant}.",
      en: "The field '{key}' ({field:term}) is made of several fields; the text belongs in the field '{head}': {meant}.",
    },
    expected: {
      da: "Feltet '{key}' ({field:term}) skal være {expected:choice}, men her står {actual:term}.",
      en: "The field '{key}' ({field:term}) must be {expected:choice}, but here stands {actual:term}.",
    },
  },
  'schema/quotes': {
    number: {
      da: "Feltet '{key}' er tekst, men {text} læses som et tal.",
      en: "The field '{key}' is text, but {text} reads as a number.",
    },
    boolean: {
      da: "Feltet '{key}' er tekst, men {text} læses som sandt eller falsk.",
      en: "The field '{key}' is text, but {text} reads as true or false.",
    },
    colon: {
      da: 'Teksten rummer et kolon, og derfor læses den som et felt med et navn.',
      en: 'The text holds a colon, so it reads as a field with a name.',
    },
  },
  'schema/value': {
    allowed: {
      da: "'{text}' kan ikke stå i feltet '{key}'. Vælg {allowed:values}.",
      en: "'{text}' cannot stand in the field '{key}'. Choose {allowed:values}.",
    },
    meant: {
      da: "'{text}' kan ikke stå i feltet '{key}'. Mente du '{meant}'?",
      en: "'{text}' cannot stand in the field '{key}'. Did you mean '{meant}'?",
    },
    form: {
      da: "'{text}' har ikke den form, som feltet '{key}' ({field:term}) skal have.",
      en: "'{text}' does not have the form that the field '{key}' ({field:term}) needs.",
    },
    minimum: {
      da: "Feltet '{key}' kan ikke være under {limit:number}.",
      en: "The field '{key}' cannot be below {limit:number}.",
    },
    maximum: {
      da: "Feltet '{key}' kan ikke være over {limit:number}.",
      en: "The field '{key}' cannot be above {limit:number}.",
    },
    repeated: {
      da: "'{text}' står mere end én gang i listen.",
      en: "'{text}' stands in the list more than once.",
    },
    empty: { da: "Feltet '{key}' er tomt.", en: "The field '{key}' is empty." },
  },
  'schema/colour': {
    form: {
      da: "'{text}' er ikke en farve, som feltet '{key}' ({field:term}) kan læse.",
      en: "'{text}' is not a colour that the field '{key}' ({field:term}) can read.",
    },
    meant: {
      da: '\'{text}\' er ikke skrevet som en farve. Mente du "{meant}"?',
      en: '\'{text}\' is not written as a colour. Did you mean "{meant}"?',
    },
    none: {
      da: "Feltet '{key}' ({field:term}) er tomt.",
      en: "The field '{key}' ({field:term}) is empty.",
    },
    comment: {
      da: 'Feltet \'{key}\' ({field:term}) er tomt: uden anførselstegn er {text} en kommentar. Mente du "{meant}"?',
      en: 'The field \'{key}\' ({field:term}) is empty: without quotes, {text} is a comment. Did you mean "{meant}"?',
    },
  },
  'schema/date': {
    form: { da: "'{text}' er ikke en dato, som kan læses.", en: "'{text}' is not a date that can be read." },
    meant: {
      da: "'{text}' er ikke skrevet som en dato. Mente du {meant}?",
      en: "'{text}' is not written as a date. Did you mean {meant}?",
    },
  },
  'schema/id': {
    form: { da: "'{text}' kan ikke bruges som id.", en: "'{text}' cannot be used as an id." },
  },
  'schema/number': {
    decimalComma: {
      da: 'Tallet {text} er skrevet med komma. I YAML skrives det {meant}.',
      en: 'The number {text} is written with a comma. YAML writes it {meant}.',
    },
    points: {
      da: 'Tallet {text} er skrevet med punktum for tusinder. I YAML skrives det {meant}.',
      en: 'The number {text} is written with separators for thousands. YAML writes it {meant}.',
    },
    thousands: {
      da: 'Tallet {text} læses som {read:number}. Menes der {meant:number}, skal det skrives uden punktum.',
      en: 'The number {text} reads as {read:number}. If {meant:number} is meant, write it without the point.',
    },
  },
}
