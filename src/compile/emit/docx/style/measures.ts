/** Measures are in twips (1/20 pt) unless they say otherwise. */

/** Fonts that Word has everywhere; other programs put ones of the same widths or looks in their place. */
export const fonts = { text: 'Calibri', code: 'Consolas' }

/** A4, upright. */
export const page = {
  width: 11906,
  height: 16838,
  margin: { top: 1531, bottom: 1417, left: 1587, right: 1587, header: 737, footer: 680 },
}

/** The width of running text, tables and pictures. */
export const textWidth = page.width - page.margin.left - page.margin.right

/** How far a list stands in at each of its levels. */
export const listStep = 397

/** Between the edges of a cell and its text. */
export const cellPadding = { x: 90, y: 50 }

/** Of a box and a quote: how far text stands in on the left and right, and how far the line stands from it in points. */
export const frame = { left: 227, right: 113, lineSpace: 8 }

/** The most that the publisher's logo may take, in pixels of 1/96 inch. */
export const logo = { width: 340, height: 68 }

/** The most that a picture may take, in pixels of 1/96 inch. */
export const picture = { width: Math.floor(textWidth / 15), height: 760 }
