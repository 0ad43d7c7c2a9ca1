import type { MessageTable, Wording } from '#core/message'

/** The words of the guarantee that everybody can read a report. */
export const accessibilityMessages: MessageTable = {
  messages: {
    'accessibility/image': {
      missing: {
        da: 'Billedet har ingen tekst for dem, der ikke kan se det, så rapporten kan ikke udgives.',
        en: 'The image has no text for those who cannot see it, so the report cannot be published.',
      },
      in: under('har et billede uden tekst', 'has an image without a text'),
    },
    'accessibility/link': {
      missing: {
        da: 'Linket har ingen tekst, så en skærmlæser kan ikke sige, hvor det fører hen.',
        en: 'The link has no text, so a screen reader cannot say where it leads.',
      },
      in: under('har et link uden tekst', 'has a link without a text'),
    },
    'accessibility/table': {
      missing: {
        da: 'Tabellens kolonner har ingen overskrifter, så en skærmlæser kan ikke sige, hvad tallene er.',
        en: 'The columns of the table have no headings, so a screen reader cannot say what the numbers are.',
      },
      in: under('har en tabel uden overskrifter', 'has a table without headings'),
    },
    'accessibility/heading': {
      skipped: {
        da: "Overskriften '{what}' springer et niveau over.",
        en: "The heading '{what}' skips a level.",
      },
    },
    'accessibility/chart': {
      words: under(
        'har en graf uden titel eller beskrivelse',
        'has a chart without a title or a description',
      ),
    },
  },
  help: {
    'accessibility/image': {
      da: 'Skriv mellem de skarpe parenteser, hvad billedet viser: ![Kort over bydelene](kort.png).',
      en: 'Write between the square brackets what the image shows: ![Map of the districts](map.png).',
    },
    'accessibility/link': {
      da: 'Skriv mellem de skarpe parenteser, hvad linket fører til: [Byrådets referat](https://…).',
      en: 'Write between the square brackets what the link leads to: [Minutes of the council](https://…).',
    },
    'accessibility/table': {
      da: 'Skriv i tabellens første række, hvad kolonnerne viser.',
      en: 'Write in the first row of the table what the columns show.',
    },
    'accessibility/heading': {
      da: 'Skriv overskriften ét niveau under den forrige.',
      en: 'Write the heading one level below the one before.',
    },
    'accessibility/chart': {
      da: 'Giv det, som grafen viser, et navn.',
      en: 'Name what the chart shows.',
    },
  },
  terms: {},
}

function under(da: string, en: string): Wording {
  return { da: `Kapitlet '{what}' i rapporten ${da}.`, en: `The chapter '{what}' of the report ${en}.` }
}
