/** Words that head the totals of a table, as municipal reports use them; all in small letters. */
export const totalLabels: readonly string[] = [
  // Danish
  'i alt',
  'ialt',
  'total',
  'totalt',
  'sum',
  'samlet',
  'samlet antal',
  'samlet beløb',
  'samlet budget',
  'samlet udgift',
  'samlede udgifter',
  'tilsammen',
  // English
  'totals',
  'grand total',
  'total number',
  'in total',
  'altogether',
]

/** First words of a total that names what it counts, such as «i alt unge». */
export const totalOpeners: readonly string[] = ['i alt', 'ialt', 'total', 'totalt', 'in total']

/** First words of a row that is part of the row above it, and counted there. */
export const partOpeners: readonly string[] = [
  'heraf',
  'deraf',
  'herunder',
  'of which',
  'of these',
  'including',
]
