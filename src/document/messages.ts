import { joinedTables, type MessageTable, type Wording } from '#core/message'
import { valueTerms } from '#core/value-words'
import { labels } from './generated/labels.ts'
import { measurementHelp, measurementMessages } from './measurements/messages.ts'
import { schemaMessages } from './schema-messages.ts'
import { yamlMessages } from './yaml-messages.ts'

const shapeTerms: { [term: string]: Wording } = {
  'type.string': { da: 'tekst', en: 'text' },
  'type.number': { da: 'et tal', en: 'a number' },
  'type.integer': { da: 'et helt tal', en: 'a whole number' },
  'type.boolean': { da: 'true eller false', en: 'true or false' },
  'type.array': { da: 'en liste', en: 'a list' },
  'type.object': { da: 'felter med navne', en: 'named fields' },
  'type.null': { da: 'ingenting', en: 'nothing' },
  strategy: { da: 'Dokumentet', en: 'The document' },
  register: { da: 'Registret', en: 'The register' },
  config: { da: 'Opsætningen', en: 'The configuration' },
}

const help: MessageTable['help'] = {
  'yaml/syntax': {
    da: 'Sammenlign med linjerne omkring: samme indrykning med mellemrum, et mellemrum efter kolon, og anførselstegn om tekster med særlige tegn.',
    en: 'Compare with the lines around it: the same indentation in spaces, a space after a colon, and quotes around texts with special characters.',
  },
  'yaml/syntax/tab': {
    da: 'Ryk linjen ind med mellemrum i stedet.',
    en: 'Indent the line with spaces instead.',
  },
  'yaml/syntax/indent': {
    da: 'Ryk linjen lige så langt ind som linjen ovenfor, som den hører sammen med.',
    en: 'Indent the line as far as the line above that it belongs with.',
  },
  'yaml/syntax/colon': { da: 'Sæt anførselstegn om hele teksten.', en: 'Put quotes around the whole text.' },
  'yaml/syntax/unclosedBracket': {
    da: 'Skriv } eller ] dér, hvor feltet slutter, og et komma mellem dets dele.',
    en: 'Write } or ] where the field ends, and a comma between its parts.',
  },
  'yaml/syntax/curlyQuotes': {
    da: 'Skriv lige anførselstegn (") i stedet.',
    en: 'Write straight quotes (") instead.',
  },
  'yaml/syntax/colonSpace': { da: 'Sæt et mellemrum efter kolonet.', en: 'Put a space after the colon.' },
  'yaml/syntax/duplicateKey': {
    da: 'Saml indholdet ét sted, og fjern det andet felt.',
    en: 'Gather the content in one place, and remove the other field.',
  },
  'yaml/syntax/unclosedQuote': {
    da: 'Sæt et anførselstegn, hvor teksten slutter.',
    en: 'Put a quotation mark where the text ends.',
  },
  'yaml/syntax/secondDocument': {
    da: 'Del filen i to, eller fjern linjen med tre streger.',
    en: 'Divide the file in two, or remove the line of three dashes.',
  },
  'yaml/subset': {
    da: 'Skriv indholdet helt ud. Skal teksten begynde med tegnet, så sæt den i anførselstegn.',
    en: 'Write the content out in full. If the text should begin with that character, put it in quotes.',
  },
  'yaml/nesting': { da: 'Saml indholdet på færre niveauer.', en: 'Gather the content on fewer levels.' },
  'yaml/comma': { da: 'Sæt anførselstegn om hele teksten.', en: 'Put quotes around the whole text.' },
  'yaml/characters': {
    da: 'Fjern tegnet; det findes på den plads, som er nævnt, selv om det ikke ses.',
    en: 'Remove the character; it stands at the place named, though it cannot be seen.',
  },
  'yaml/characters/damaged': {
    da: 'Åbn den oprindelige fil, gem den som UTF-8, og skriv de ødelagte bogstaver igen.',
    en: 'Open the original file, save it as UTF-8, and write the damaged letters again.',
  },
  'yaml/unread': {
    da: 'Se efter, om det er den rigtige fil, og om den kan åbnes.',
    en: 'Check that it is the right file, and that it can be opened.',
  },
  'yaml/unread/large': {
    da: 'Del filen op, eller læg tabeller med målinger i filer for sig.',
    en: 'Divide the file, or put tables of measurements in files of their own.',
  },
  'yaml/unread/wide': {
    da: "Vælg 'Gem som' i editoren, og vælg tegnsættet UTF-8.",
    en: "Choose 'Save as' in the editor, and the encoding UTF-8.",
  },
  'schema/document': {
    da: 'Lav en strategi at begynde med: stratlint init. Et dokument fra Word eller en PDF bliver til et udkast med stratlint import.',
    en: 'Make a strategy to begin with: stratlint init. A document from Word or a PDF becomes a draft with stratlint import.',
  },
  'schema/document/more': {
    da: 'Ret de første fejl, og kør kontrollen igen.',
    en: 'Correct the first errors, and run the check again.',
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
  'schema/type/bare': {
    da: 'Skriv feltet, som det står i beskeden.',
    en: 'Write the field as it stands in the message.',
  },
  'schema/quotes': { da: 'Sæt anførselstegn om teksten.', en: 'Put quotes around the text.' },
  'schema/value': { da: 'Ret værdien, eller fjern feltet.', en: 'Correct the value, or remove the field.' },
  'schema/colour': {
    da: 'Skriv farven i anførselstegn med # og tre eller seks cifre fra 0 til f, som "#0a5" eller "#00aa55".',
    en: 'Write the colour in quotes with # and three or six digits from 0 to f, as "#0a5" or "#00aa55".',
  },
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
export const documentMessages: MessageTable = joinedTables([
  { messages: yamlMessages, help },
  { messages: schemaMessages },
  { messages: measurementMessages, help: measurementHelp },
  {
    get terms() {
      return { ...labels, ...shapeTerms, ...valueTerms() }
    },
  },
])
