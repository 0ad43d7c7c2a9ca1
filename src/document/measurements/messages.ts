import type { MessageTable } from '#core/message'

/** Where in a table: Danish and English. */
const da = '{file}, linje {line}, kolonne {column} ({name}):'
const en = '{file}, line {line}, column {column} ({name}):'

/** What is said of a table of measurements. */
export const measurementMessages: MessageTable['messages'] = {
  'schema/measurements': {
    missing: {
      da: "Filen med målinger '{file}' findes ikke.",
      en: "The file of measurements '{file}' does not exist.",
    },
    outside: {
      da: "Filen med målinger '{file}' ligger uden for mappen med strategier og bliver ikke læst.",
      en: "The file of measurements '{file}' lies outside the workspace and is not read.",
    },
    unreadable: {
      da: "Filen med målinger '{file}' kan ikke læses.",
      en: "The file of measurements '{file}' cannot be read.",
    },
    tooLarge: {
      da: "Filen med målinger '{file}' er for stor: den fylder over 10 MB.",
      en: "The file of measurements '{file}' is too large: more than 10 MB.",
    },
    tooManyRows: {
      da: "Filen med målinger '{file}' har over {most:number} rækker.",
      en: "The file of measurements '{file}' has more than {most:number} rows.",
    },
    noText: {
      da: "Filen med målinger '{file}' er ikke en CSV-fil, for den rummer andet end tekst.",
      en: "The file of measurements '{file}' is no CSV file, since it holds something else than text.",
    },
    empty: { da: "Filen med målinger '{file}' er tom.", en: "The file of measurements '{file}' is empty." },
    quotes: {
      da: '{file}, linje {line}: Et anførselstegn mangler sin mage.',
      en: '{file}, line {line}: A quotation mark lacks its other half.',
    },
    column: {
      da: "{file}, linje {line}, kolonne {column}: Kolonnen '{name}' findes ikke. Kolonner kan hedde {known:keys}.",
      en: "{file}, line {line}, column {column}: There is no column '{name}'. Columns are named {known:keys}.",
    },
    columnMeant: {
      da: "{file}, linje {line}, kolonne {column}: Kolonnen '{name}' findes ikke. Mente du '{meant}'?",
      en: "{file}, line {line}, column {column}: There is no column '{name}'. Did you mean '{meant}'?",
    },
    columnTwice: {
      da: "{file}, linje {line}, kolonne {column}: Der er to kolonner, som hedder '{name}'.",
      en: "{file}, line {line}, column {column}: Two columns are named '{name}'.",
    },
    columnMissing: {
      da: "{file}, linje {line}: Kolonnen '{name}' mangler.",
      en: "{file}, line {line}: The column '{name}' is missing.",
    },
    indicatorColumn: {
      da: "{file}, linje {line}: Flere indikatorer bruger filen, så den skal have en kolonne 'indicator', der siger, hvilken hver række handler om.",
      en: "{file}, line {line}: Several indicators use the file, so it needs a column 'indicator' that says which one each row is about.",
    },
    cells: {
      da: '{file}, linje {line}: Rækken har flere felter, end der er kolonner ({most}).',
      en: '{file}, line {line}: The row has more cells than there are columns ({most}).',
    },
    cellMissing: { da: `${da} Feltet er tomt.`, en: `${en} The cell is empty.` },
    date: { da: `${da} '{text}' er ikke en dato.`, en: `${en} '{text}' is not a date.` },
    dayOrMonth: {
      da: `${da} I '{text}' kan både det første og det andet tal være dagen. Menes der {meant}?`,
      en: `${en} In '{text}' either number can be the day. Is {meant} meant?`,
    },
    number: { da: `${da} '{text}' er ikke et tal.`, en: `${en} '{text}' is not a number.` },
    ambiguous: {
      da: `${da} '{text}' kan være {whole} eller et decimaltal, for andre tal i filen har punktum foran decimalerne.`,
      en: `${en} '{text}' may be {whole} or a decimal number, since other numbers of the file have a point before their decimals.`,
    },
    step: {
      da: `${da} '{text}' er ikke et trin på skalaen, som har {known:keys}.`,
      en: `${en} '{text}' is no step of the scale, which has {known:keys}.`,
    },
    stepMeant: {
      da: `${da} '{text}' er ikke et trin på skalaen. Mente du '{meant}'?`,
      en: `${en} '{text}' is no step of the scale. Did you mean '{meant}'?`,
    },
    status: {
      da: `${da} '{text}' kan ikke stå her. Vælg {known:keys}.`,
      en: `${en} '{text}' cannot stand here. Choose {known:keys}.`,
    },
    statusMeant: {
      da: `${da} '{text}' kan ikke stå her. Mente du '{meant}'?`,
      en: `${en} '{text}' cannot stand here. Did you mean '{meant}'?`,
    },
    yesNo: {
      da: `${da} '{text}' kan ikke stå her. Skriv ja eller nej.`,
      en: `${en} '{text}' cannot stand here. Write yes or no.`,
    },
    dimension: {
      da: `${da} Indikatoren '{indicator}' har ingen opdeling '{text}' (dimensions).`,
      en: `${en} The indicator '{indicator}' has no breakdown '{text}' (dimensions).`,
    },
    dimensionMeant: {
      da: `${da} Indikatoren '{indicator}' har ingen opdeling '{text}'. Mente du '{meant}'?`,
      en: `${en} The indicator '{indicator}' has no breakdown '{text}'. Did you mean '{meant}'?`,
    },
    group: {
      da: `${da} Indikatoren '{indicator}' er ikke opdelt på '{text}' (dimensions).`,
      en: `${en} The indicator '{indicator}' is not broken down by '{text}' (dimensions).`,
    },
    groupMeant: {
      da: `${da} Indikatoren '{indicator}' er ikke opdelt på '{text}'. Mente du '{meant}'?`,
      en: `${en} The indicator '{indicator}' is not broken down by '{text}'. Did you mean '{meant}'?`,
    },
    indicatorMeant: {
      da: `${da} Der er ingen indikator '{text}'. Mente du '{meant}'?`,
      en: `${en} There is no indicator '{text}'. Did you mean '{meant}'?`,
    },
    rowTwice: {
      da: '{file}, linje {line}: Rækken gælder det samme som linje {first}: samme indikator, dato, opdeling og status.',
      en: '{file}, line {line}: The row is about the same as line {first}: the same indicator, date, breakdown and status.',
    },
    more: {
      da: 'Der er {count:number} fejl mere i {file}.',
      en: 'There are {count:number} more errors in {file}.',
    },
    otherRows: {
      da: 'Rækker i {file}, som ingen indikator i dokumentet bruger: {rows:number} (om {names:keys}).',
      en: 'Rows of {file} that no indicator of the document uses: {rows:number} (about {names:keys}).',
    },
    noRows: {
      da: "Der er ingen rækker om indikatoren '{indicator}' i {file}.",
      en: "No row of {file} is about the indicator '{indicator}'.",
    },
  },
}

export const measurementHelp: MessageTable['help'] = {
  'schema/measurements': {
    da: "Ret filen. Kolonnerne 'date' og 'value' skal være der; datoer skrives 2026, 2026-03 eller 2026-03-31.",
    en: "Correct the file. It needs the columns 'date' and 'value'; dates are written 2026, 2026-03 or 2026-03-31.",
  },
  'schema/measurements/missing': {
    da: 'Læg filen ved siden af dokumentet, eller ret navnet.',
    en: 'Put the file beside the document, or correct the name.',
  },
  'schema/measurements/outside': {
    da: 'Læg filen ved siden af dokumentet.',
    en: 'Put the file beside the document.',
  },
  'schema/measurements/noText': {
    da: 'Gem regnearket som CSV (semikolonsepareret).',
    en: 'Save the spreadsheet as CSV.',
  },
  'schema/measurements/otherRows': {
    da: "Rækkerne bliver ikke brugt. Skriv 'measurements: {file: …}' under den indikator, som de handler om, hvis de skal med.",
    en: "The rows are not used. Write 'measurements: {file: …}' under the indicator that they are about if they should be.",
  },
  'schema/measurements/noRows': {
    da: "Tilføj rækker om indikatoren, eller ret dens id i kolonnen 'indicator'.",
    en: "Add rows about the indicator, or correct its id in the column 'indicator'.",
  },
}
