import type { Wording } from '#core/message'
import type { UnreadableReason } from '#import/read/unreadable'

/** Why a file could not be read at all. */
export const fileWords = {
  missing: { da: "Filen '{path}' findes ikke.", en: "The file '{path}' does not exist." },
  folder: { da: "'{path}' er en mappe, ikke en fil.", en: "'{path}' is a folder, not a file." },
  denied: { da: "'{path}' kan ikke læses.", en: "'{path}' cannot be read." },
  empty: { da: "'{path}' er tom.", en: "'{path}' is empty." },
  tooLarge: {
    da: "'{path}' er for stor: den fylder over {most} MB. Fjern billederne, eller del dokumentet.",
    en: "'{path}' is too large: more than {most} MB. Take out the pictures, or divide the document.",
  },
  timeout: {
    da: "'{path}' tager for lang tid at læse. Gem dokumentet igen, og prøv med den nye fil.",
    en: "'{path}' takes too long to read. Save the document again, and try the new file.",
  },
  memory: {
    da: "'{path}' kræver for meget hukommelse at læse. Gem dokumentet igen uden billeder, og prøv med den nye fil.",
    en: "'{path}' takes too much memory to read. Save the document again without pictures, and try the new file.",
  },
  crashed: {
    da: "'{path}' kan ikke læses: filen er i stykker. Gem dokumentet igen, og prøv med den nye fil.",
    en: "'{path}' cannot be read: the file is broken. Save the document again, and try the new file.",
  },
  notStarted: {
    da: "'{path}' er ikke læst: der kunne ikke startes en proces til at læse den. Luk andre programmer, eller gem dokumentet som ren tekst.",
    en: "'{path}' was not read: no process could be started to read it. Close other programs, or save the document as plain text.",
  },
} satisfies { [name: string]: Wording }

/** Why there is nothing to import in a file. `{detail}` is in brackets, or nothing. */
export const refusalWords: { readonly [reason in UnreadableReason]: Wording } = {
  binary: {
    da: "'{path}' er ikke et dokument, der kan læses. Brug tekst, Markdown, HTML, Word (.docx), PDF eller StratML.",
    en: "'{path}' is no document that can be read. Use text, Markdown, HTML, Word (.docx), PDF or StratML.",
  },
  broken: {
    da: "'{path}' kan ikke læses: filen er i stykker eller ikke skrevet færdig{detail}. Gem dokumentet igen, og prøv med den nye fil.",
    en: "'{path}' cannot be read: the file is broken or cut short{detail}. Save the document again, and try the new file.",
  },
  encrypted: {
    da: "'{path}' er låst med adgangskode. Gem dokumentet uden adgangskode.",
    en: "'{path}' is locked with a password. Save the document without one.",
  },
  noText: {
    da: "'{path}' har ingen tekst, kun billeder af sider. Lav en tekstgenkendelse (OCR) i et PDF-program, eller find det dokument, som siderne er skannet fra.",
    en: "'{path}' has no text, only pictures of pages. Have a PDF program recognise the text (OCR), or find the document that the pages were scanned from.",
  },
  oldWord: {
    da: "'{path}' er i et gammelt Office-format (.doc). Åbn den i Word eller LibreOffice, og gem den som .docx.",
    en: "'{path}' is in an old Office format (.doc). Open it in Word or LibreOffice, and save it as .docx.",
  },
  openDocument: {
    da: "'{path}' er et OpenDocument (.odt). Åbn den i LibreOffice eller Word, og gem den som .docx.",
    en: "'{path}' is an OpenDocument (.odt). Open it in LibreOffice or Word, and save it as .docx.",
  },
  otherOffice: {
    da: "'{path}' er ikke et Word-dokument. Gem teksten som .docx, PDF eller ren tekst.",
    en: "'{path}' is no Word document. Save the text as .docx, PDF or plain text.",
  },
  tooLarge: {
    da: "'{path}' har for mange sider{detail}. Del dokumentet.",
    en: "'{path}' has too many pages{detail}. Divide the document.",
  },
  bomb: {
    da: "'{path}' fylder for meget, når den bliver pakket ud, og er ikke læst. Gem dokumentet igen uden billeder.",
    en: "'{path}' grows too large when it is unpacked, and was not read. Save the document again without pictures.",
  },
  noPlan: {
    da: "'{path}' er XML, men ikke en plan i StratML, der kan læses{detail}.",
    en: "'{path}' is XML, but no plan in StratML that can be read{detail}.",
  },
  xml: {
    da: "'{path}' rummer XML, som et Word-dokument ikke må have{detail}, og er ikke læst. Gem dokumentet igen i Word.",
    en: "'{path}' holds XML that no Word document may have{detail}, and was not read. Save the document again in Word.",
  },
}
