import type { MessageTable } from '#core/message'

/** What is said of a file that is no plain YAML. */
export const yamlMessages: MessageTable['messages'] = {
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
    curlyQuotes: {
      da: 'Teksten rummer et kolon, og de runde anførselstegn (“ ”) holder den ikke sammen.',
      en: 'The text holds a colon, and the curly quotes (“ ”) do not hold it together.',
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
  'yaml/characters': {
    damaged: {
      da: 'Her står bogstaver, der ikke kan læses (steder i filen: {count}): filen er ikke gemt som UTF-8, eller teksten er gået i stykker undervejs.',
      en: 'Letters here cannot be read (places in the file: {count}): the file is not saved as UTF-8, or its text was damaged on the way.',
    },
    control: {
      da: 'Her står et usynligt styretegn ({code}), som ikke hører til i en tekst.',
      en: 'An invisible control character ({code}) stands here, which does not belong in a text.',
    },
    direction: {
      da: 'Her står et usynligt tegn ({code}), der vender skriveretningen, så teksten kan se ud til at sige noget andet, end den gør.',
      en: 'An invisible character ({code}) here turns the direction of writing, so that the text may look as if it said something else than it does.',
    },
  },
  'yaml/unread': {
    large: {
      da: 'Filen fylder mere end {most} MB, og så store filer bliver ikke læst.',
      en: 'The file is larger than {most} MB, and files as large as that are not read.',
    },
    denied: { da: 'Der er ikke adgang til at læse filen.', en: 'There is no permission to read the file.' },
    missing: { da: 'Filen findes ikke.', en: 'The file does not exist.' },
    noFile: {
      da: 'Her er ikke nogen almindelig fil: måske en mappe, en enhed eller en genvej, der fører i ring.',
      en: 'This is no plain file: perhaps a folder, a device, or a link that leads in a circle.',
    },
    wide: {
      da: 'Filen er gemt som UTF-16, og en strategi skal være gemt som UTF-8.',
      en: 'The file is saved as UTF-16, and a strategy must be saved as UTF-8.',
    },
    failed: { da: 'Filen kan ikke læses fra disken.', en: 'The file cannot be read from the disk.' },
  },
  'yaml/comma': {
    comma: {
      da: 'Inde i { } slutter teksten ved kommaet, så resten går tabt.',
      en: 'Inside { } the text ends at the comma, so the rest is lost.',
    },
  },
}
