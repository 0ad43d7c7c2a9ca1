import type { MessageTable, Wording } from '#core/message'
import { labels } from './generated/labels.ts'

const shapeTerms: { [term: string]: Wording } = {
  'type.string': { da: 'tekst', en: 'text' },
  'type.number': { da: 'et tal', en: 'a number' },
  'type.integer': { da: 'et helt tal', en: 'a whole number' },
  'type.boolean': { da: 'true eller false', en: 'true or false' },
  'type.array': { da: 'en liste', en: 'a list' },
  'type.object': { da: 'felter med navne', en: 'named fields' },
  'type.null': { da: 'ingenting', en: 'nothing' },
  strategy: { da: 'Dokumentet', en: 'The document' },
}

const yaml: MessageTable['messages'] = {
  'yaml/syntax': {
    tab: { da: 'Linjen er rykket ind med tabulator.', en: 'The line is indented with a tab.' },
    indent: {
      da: 'Linjen er ikke rykket lige så langt ind som de linjer, den hører sammen med.',
      en: 'The line is not indented as far as the lines it belongs with.',
    },
    colon: {
      da: 'Teksten rummer et kolon, og derfor læses den som et feltnavn.',
      en: 'The text holds a colon, so it reads as the name of a field.',
    },
    colonSpace: {
      da: "Der mangler et mellemrum efter kolonet i '{key}:'.",
      en: "A space is missing after the colon in '{key}:'.",
    },
    duplicateKey: { da: "Feltet '{key}' står her to gange.", en: "The field '{key}' stands here twice." },
    reserved: {
      da: "En tekst kan ikke begynde med tegnet '{character}', medmindre den står i anførselstegn.",
      en: "A text cannot begin with '{character}' unless it stands in quotes.",
    },
    reservedStart: {
      da: 'En tekst, der begynder med * eller &, skal stå i anførselstegn.',
      en: 'A text that begins with * or & must stand in quotes.',
    },
    escape: {
      da: 'Efter en omvendt skråstreg (\\) står et tegn, der ikke giver mening i dobbelte anførselstegn.',
      en: 'A backslash (\\) is followed by a character that means nothing inside double quotes.',
    },
    unclosedQuote: {
      da: 'Et anførselstegn begynder her, men slutter aldrig.',
      en: 'A quotation mark opens here and is never closed.',
    },
    unclosedBracket: {
      da: 'En parentes af typen { eller [ er ikke afsluttet, eller et komma mangler.',
      en: 'A { or [ is not closed, or a comma is missing.',
    },
    blockInFlow: {
      da: 'Inde i { } og [ ] adskilles felter af komma, ikke af nye linjer.',
      en: 'Inside { } and [ ] fields are set apart by commas, not by new lines.',
    },
    secondDocument: {
      da: 'Filen rummer mere end ét dokument: der står en linje med tre streger.',
      en: 'The file holds more than one document: it has a line of three dashes.',
    },
    unexpected: {
      da: 'Her står noget, der ikke passer ind: måske et tegn for meget eller for lidt.',
      en: 'Something here does not fit: perhaps a character too many or too few.',
    },
    unreadable: {
      da: 'Linjen kan ikke læses som et felt, en liste eller en tekst.',
      en: 'The line cannot be read as a field, a list or a text.',
    },
  },
  'yaml/subset': {
    anchor: {
      da: "Genvejen '&{text}' kan ikke bruges i en strategi.",
      en: "The anchor '&{text}' cannot be used in a strategy.",
    },
    alias: {
      da: "Genvejen '*{text}' kan ikke bruges i en strategi.",
      en: "The alias '*{text}' cannot be used in a strategy.",
    },
    mergeKey: {
      da: "Feltet '<<' kan ikke bruges i en strategi.",
      en: "The field '<<' cannot be used in a strategy.",
    },
    tag: {
      da: "Mærket '{text}' kan ikke bruges i en strategi.",
      en: "The tag '{text}' cannot be used in a strategy.",
    },
    directive: {
      da: "Linjen '{text}' kan ikke bruges i en strategi.",
      en: "The line '{text}' cannot be used in a strategy.",
    },
    complexKey: { da: 'Et feltnavn skal være ét ord.', en: "A field's name must be one word." },
  },
  'yaml/nesting': {
    deep: {
      da: 'Her ligger flere end {max} niveauer inde i hinanden.',
      en: 'More than {max} levels lie inside one another here.',
    },
  },
  'yaml/comma': {
    comma: {
      da: 'Inde i { } slutter teksten ved kommaet, så resten går tabt.',
      en: 'Inside { } the text ends at the comma, so the rest is lost.',
    },
  },
}

const schema: MessageTable['messages'] = {
  'schema/document': {
    empty: { da: 'Filen er tom.', en: 'The file is empty.' },
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
      da: "'{text}' kan ikke stå i feltet '{key}'. Vælg mellem {allowed:keys}.",
      en: "'{text}' cannot stand in the field '{key}'. Choose {allowed:keys}.",
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

const help: MessageTable['help'] = {
  'yaml/syntax': {
    da: 'Sammenlign med linjerne omkring: samme indrykning med mellemrum, et mellemrum efter kolon, og anførselstegn om tekster med særlige tegn.',
    en: 'Compare with the lines around it: the same indentation in spaces, a space after a colon, and quotes around texts with special characters.',
  },
  'yaml/subset': {
    da: 'Skriv indholdet helt ud. Skal teksten begynde med tegnet, så sæt den i anførselstegn.',
    en: 'Write the content out in full. If the text should begin with that character, put it in quotes.',
  },
  'yaml/nesting': { da: 'Saml indholdet på færre niveauer.', en: 'Gather the content on fewer levels.' },
  'yaml/comma': { da: 'Sæt anførselstegn om hele teksten.', en: 'Put quotes around the whole text.' },
  'schema/document': {
    da: 'Se, hvordan en strategi er skrevet, i docs/usage.md, eller begynd med en kopi af en anden strategi.',
    en: 'See in docs/usage.md how a strategy is written, or begin with a copy of another strategy.',
  },
  'schema/unknown-key': {
    da: 'Ret feltets navn, eller flyt indholdet til et felt, der findes; feltnavne er på engelsk.',
    en: 'Correct the name of the field, or move its content to a field that exists.',
  },
  'schema/missing': {
    da: 'Tilføj feltet, eller skriv i et felt "gap", hvad der mangler.',
    en: 'Add the field, or say in a field "gap" what is missing.',
  },
  'schema/type': {
    da: 'En liste skrives med - foran hvert punkt; felter med navne rykkes ind under feltet.',
    en: 'A list has a - before each item; named fields are indented below the field.',
  },
  'schema/quotes': { da: 'Sæt anførselstegn om teksten.', en: 'Put quotes around the text.' },
  'schema/value': { da: 'Ret værdien, eller fjern feltet.', en: 'Correct the value, or remove the field.' },
  'schema/date': {
    da: 'Skriv datoen som 2026, 2026-03 eller 2026-03-31.',
    en: 'Write the date as 2026, 2026-03 or 2026-03-31.',
  },
  'schema/id': {
    da: 'Et id begynder med et lille bogstav og har kun små bogstaver a-z, tal og bindestreger; mål og handlinger kan hedde M1 eller H2.3.',
    en: 'An id begins with a small letter and has only small letters a-z, digits and hyphens; goals and actions may be named M1 or H2.3.',
  },
  'schema/number': {
    da: 'Tal i felter skrives uden punktum for tusinder og med punktum for decimaler: 1300000 og 7.2.',
    en: 'Numbers in fields have no separator for thousands and a point for decimals: 1300000 and 7.2.',
  },
}

/** The words of the document layer: its messages, and the name of every shape and field of the format. */
export const documentMessages: MessageTable = {
  messages: { ...yaml, ...schema },
  help,
  terms: { ...labels, ...shapeTerms },
}
