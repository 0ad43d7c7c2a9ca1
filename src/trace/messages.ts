import type { MessageTable, Wording } from '#core/message'

const passageKind: { [term: string]: Wording } = {
  'passageKind.goal': { da: 'mål', en: 'goal' },
  'passageKind.action': { da: 'handling', en: 'action' },
  'passageKind.initiative': { da: 'tiltag i gang', en: 'initiative' },
  'passageKind.example': { da: 'eksempel', en: 'example' },
  'passageKind.figure': { da: 'tal', en: 'figure' },
  'passageKind.principle': { da: 'princip', en: 'principle' },
  'passageKind.definition': { da: 'definition', en: 'definition' },
  'passageKind.follow-up': { da: 'opfølgning', en: 'follow-up' },
  'passageKind.budget': { da: 'økonomi', en: 'budget' },
  'passageKind.background': { da: 'baggrund', en: 'background' },
  'passageKind.furniture': { da: 'sidestøj', en: 'furniture' },
}

const omission: { [term: string]: Wording } = {
  'omission.furniture': { da: 'sidestøj', en: 'furniture' },
  'omission.duplicate-of': { da: 'gentagelse', en: 'duplicate' },
  'omission.cited': { da: 'citeret fra andre', en: 'cited from others' },
  'omission.out-of-scope': { da: 'uden for emnet', en: 'out of scope' },
}

/** Where a passage of a kind belongs. */
const citedBy: { [term: string]: Wording } = {
  'citedBy.goal': { da: 'et mål', en: 'a goal' },
  'citedBy.action': { da: 'en handling', en: 'an action' },
  'citedBy.initiative': { da: 'en handling', en: 'an action' },
  'citedBy.example': { da: 'et eksempel', en: 'an example' },
  'citedBy.figure': {
    da: 'et nøgletal eller et andet felt med tal',
    en: 'a key figure or another field with numbers',
  },
}

/** The words of a passage, under a finding about it. */
const text: Wording = { da: 'her står: {text}', en: 'it says: {text}' }

const messages: MessageTable['messages'] = {
  'trace/uncovered': {
    uncovered: {
      da: "Passagen '{id}' ({kind:term}) er hverken nævnt i strategien eller udeladt med en grund.",
      en: "Passage '{id}' ({kind:term}) is neither cited by the strategy nor omitted for a reason.",
    },
    text,
  },
  'trace/cited-and-omitted': {
    both: {
      da: "{by:subject} henviser til passagen '{id}', som er udeladt i registeret.",
      en: "{by:subject} cites passage '{id}', which the register omits.",
    },
  },
  'trace/kind': {
    kind: {
      da: "Passagen '{id}' ({kind:term}) er nævnt, men ikke af {expected:term}.",
      en: "Passage '{id}' ({kind:term}) is cited, but not by {expected:term}.",
    },
    text,
  },
  'trace/unknown-passage': {
    unknown: {
      da: "Ingen passage i registeret {registers:keys} hedder '{id}'.",
      en: "No passage in register {registers:keys} is called '{id}'.",
    },
    meant: {
      da: "Ingen passage i registeret {registers:keys} hedder '{id}'. Mente du '{meant}'?",
      en: "No passage in register {registers:keys} is called '{id}'. Did you mean '{meant}'?",
    },
    register: {
      da: "Dokumentet nævner ikke noget kilderegister, der hedder '{register}'.",
      en: "The document names no source register called '{register}'.",
    },
    meantRegister: {
      da: "Dokumentet nævner ikke noget kilderegister, der hedder '{register}'. Mente du '{meant}'?",
      en: "The document names no source register called '{register}'. Did you mean '{meant}'?",
    },
    of: {
      da: "Passagen '{id}' er udeladt som gentagelse af '{of}', men registeret har ingen passage med det navn.",
      en: "Passage '{id}' is omitted as a duplicate of '{of}', but the register has no such passage.",
    },
    ofItself: {
      da: "Passagen '{id}' er udeladt som gentagelse af sig selv.",
      en: "Passage '{id}' is omitted as a duplicate of itself.",
    },
  },
  'trace/ambiguous-passage': {
    ambiguous: {
      da: "Passagen '{id}' findes i flere registre: {registers:list}. Skriv for eksempel '{example}'.",
      en: "Passage '{id}' is in several registers: {registers:list}. Write '{example}', for instance.",
    },
  },
  'trace/duplicate-passage': {
    repeated: {
      da: "Registeret har allerede en passage, der hedder '{id}'.",
      en: "The register already has a passage called '{id}'.",
    },
  },
  'trace/duplicate-register': {
    repeated: {
      da: "Dokumentet nævner allerede et kilderegister, der hedder '{id}'.",
      en: "The document already names a source register called '{id}'.",
    },
  },
  'trace/no-register': {
    missing: {
      da: "Kilderegisteret '{path}' findes ikke.",
      en: "The source register '{path}' does not exist.",
    },
    unreadable: {
      da: "Kilderegisteret '{path}' kan ikke læses.",
      en: "The source register '{path}' cannot be read.",
    },
  },
  'trace/outside': {
    register: {
      da: "Stien '{path}' fører ud af arbejdsmappen og bliver ikke læst.",
      en: "The path '{path}' leads out of the workspace and is not read.",
    },
    text: {
      da: "Stien '{path}' fører ud af mappen med kildetekster og bliver ikke læst.",
      en: "The path '{path}' leads out of the folder of source texts and is not read.",
    },
  },
  'trace/unverified': {
    missing: {
      da: "Registeret '{register}' er ikke holdt op mod kildeteksten, for '{file}' er ikke i mappen med kildetekster.",
      en: "Register '{register}' is not verified against its text, since '{file}' is not in the folder of source texts.",
    },
  },
  'trace/stale-file': {
    stale: {
      da: "Kildeteksten '{file}' er ikke den, som registeret er lavet efter: dens SHA-256 er {actual}.",
      en: "The source text '{file}' is not the one that the register was made of: its SHA-256 is {actual}.",
    },
  },
  'trace/stale-hash': {
    stale: {
      da: "Teksten på stedet er ikke den, som passagen '{id}' er lavet efter: dens SHA-256 er {actual}.",
      en: "The text at this place is not the one that passage '{id}' was made of: its SHA-256 is {actual}.",
    },
    text,
  },
  'trace/bad-place': {
    line: {
      da: "Stedet '{place}' findes ikke: kildeteksten har {lines:number} linjer.",
      en: "The place '{place}' does not exist: the source text has {lines:number} lines.",
    },
    column: {
      da: "Stedet '{place}' findes ikke: linje {line} har {length:number} tegn.",
      en: "The place '{place}' does not exist: line {line} has {length:number} characters.",
    },
    empty: {
      da: "Stedet '{place}' slutter ikke efter, at det begynder.",
      en: "The place '{place}' does not end after it begins.",
    },
  },
  'trace/gap-in-text': {
    gap: {
      da: "Ingen passage har teksten på {place} i '{file}': {text}",
      en: "No passage holds the text at {place} in '{file}': {text}",
    },
  },
  'trace/figure': {
    number: {
      da: 'Tallet {value:number} står ikke i passagen {passages:keys}.',
      en: 'The number {value:number} does not stand in passage {passages:keys}.',
    },
    printed: {
      da: "Ordene '{printed}' står ikke i passagen {passages:keys}.",
      en: "The words '{printed}' do not stand in passage {passages:keys}.",
    },
    text,
  },
}

const help: MessageTable['help'] = {
  'trace/uncovered': {
    da: "Nævn passagen under 'traces' der, hvor strategien gengiver den, eller skriv i registeret under 'omitted', hvorfor den er udeladt.",
    en: "Name the passage under 'traces' where the strategy tells of it, or say under 'omitted' in the register why it is left out.",
  },
  'trace/cited-and-omitted': {
    da: "Fjern 'omitted' i registeret, eller fjern passagen fra strategiens 'traces'.",
    en: "Remove 'omitted' from the register, or the passage from the 'traces' of the strategy.",
  },
  'trace/kind': {
    da: "Nævn passagen under 'traces' der, hvor den hører til, eller ret dens type i registeret.",
    en: "Name the passage under 'traces' where it belongs, or correct its kind in the register.",
  },
  'trace/unknown-passage': {
    da: 'Ret navnet, eller tilføj passagen eller registeret.',
    en: 'Correct the name, or add the passage or register.',
  },
  'trace/ambiguous-passage': {
    da: 'Sæt registerets navn og # foran passagens.',
    en: 'Put the name of the register and # before that of the passage.',
  },
  'trace/duplicate-passage': {
    da: 'Giv den ene passage et nyt navn.',
    en: 'Give one of the passages a new name.',
  },
  'trace/duplicate-register': {
    da: "Fjern det ene af registrene fra 'sources', eller ret dets id.",
    en: "Remove one of the registers from 'sources', or correct its id.",
  },
  'trace/no-register': {
    da: 'Ret stien; den regnes fra den mappe, som dokumentet ligger i.',
    en: 'Correct the path; it counts from the folder of the document.',
  },
  'trace/outside': {
    da: 'Læg filen inden for mappen, og ret stien.',
    en: 'Put the file inside the folder, and correct the path.',
  },
  'trace/unverified': {
    da: 'Læg teksten i mappen, hvis du har den.',
    en: 'Put the text into the folder if you have it.',
  },
  'trace/stale-file': {
    da: 'Hent den rigtige udgave af teksten, eller gennemgå passagerne, og skriv den nye SHA-256.',
    en: 'Get the right version of the text, or go through the passages and write the new SHA-256.',
  },
  'trace/stale-hash': {
    da: "Ret stedet under 'at', eller læs passagen igen, og skriv den nye SHA-256.",
    en: "Correct the place under 'at', or read the passage again and write the new SHA-256.",
  },
  'trace/bad-place': {
    da: "Skriv stedet som linje:kolonne-linje:kolonne, for eksempel '12:1-12:40'; slutkolonnen er ikke med.",
    en: "Write the place as line:column-line:column, such as '12:1-12:40'; the last column is not included.",
  },
  'trace/gap-in-text': {
    da: 'Tilføj en passage for teksten, eller ret stederne omkring den.',
    en: 'Add a passage for the text, or correct the places around it.',
  },
  'trace/figure': {
    da: "Ret tallet eller dets 'traces', eller skriv under 'printed', hvordan tallet står i kilden.",
    en: "Correct the number or its 'traces', or write under 'printed' how the number stands in the source.",
  },
}

/** The words of the trace stage. */
export const traceMessages: MessageTable = {
  messages,
  help,
  terms: { ...passageKind, ...omission, ...citedBy },
}
