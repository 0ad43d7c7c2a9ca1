/** Which goal meets which letter, and the points of documents by letter. */
export const grids = `
/* Goals by letter */

.matrix thead th + th {
  text-align: center;
  font-weight: 400;
}

.matrix .letter {
  display: block;
  color: var(--brand);
  font-size: 1.5rem;
  font-weight: 800;
  line-height: 1.2;
}

:is(.matrix, .heat) tbody th {
  position: sticky;
  left: 0;
  z-index: 1;
  min-width: 9rem;
  background: var(--surface);
}

.matrix tbody td {
  text-align: center;
  border-left: 1px solid var(--line);
}

/* Points by letter */

.heat :is(th + th, td) {
  min-width: 4.5rem;
  text-align: center;
}

.heat tbody :is(th, td) {
  vertical-align: middle;
}

.heat thead th strong {
  color: var(--brand);
  font-size: 1.5rem;
  line-height: 1.2;
}

.heat tbody :is(th, td) + td {
  border-left: 1px solid var(--line);
  white-space: nowrap;
}

.heat tbody tr:last-child > * {
  border-top: 2px solid var(--edge);
  font-weight: 700;
}

.state-score-25 {
  --heat: 6%;
}

.state-score-50 {
  --heat: 12%;
}

.state-score-75 {
  --heat: 18%;
}

.state-score-100 {
  --heat: 24%;
}

[class^="state-score-"] {
  background: color-mix(in srgb, var(--brand) var(--heat, 0%), var(--surface));
}

[class^="state-score-"]
`
