const numeric = /^[−–-]?\d[\d.,\s\u00A0]*(?:%|kr\.)?$/

/** Whether a table cell holds a number and at most its sign, percent or currency: a column of such is set to the right. */
export function isNumericCell(text: string): boolean {
  return numeric.test(text)
}
