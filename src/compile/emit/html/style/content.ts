/** The text of the report. */
export const content = `
:where(main, .card, .box, .example) > * + * {
  margin-top: 1.1rem;
}

main :is(p, ul, ol, dl, blockquote, h2, h3, h4, h5, h6) {
  max-width: 70ch;
}

main h2 {
  margin-top: clamp(3rem, 7vw, 5rem);
  padding-top: 1.25rem;
  border-top: 3px solid var(--ink);
  max-width: none;
  font-size: clamp(1.65rem, 1.35rem + 1.3vw, 2.3rem);
  font-weight: 750;
  letter-spacing: -0.012em;
}

main > h2:first-child {
  margin-top: 0;
}

main h3 {
  margin-top: 2.75rem;
  font-size: clamp(1.3rem, 1.2rem + 0.5vw, 1.55rem);
}

main h4 {
  margin-top: 2rem;
  font-size: 1.175rem;
}

main :is(h5, h6) {
  margin-top: 1.5rem;
  font-size: 1.0625rem;
}

main :is(h2, h3, h4) + :is(h3, h4, h5) {
  margin-top: 1.25rem;
}

main :is(ul, ol) {
  padding-left: 1.4em;
}

main li + li,
main li > :is(ul, ol, p + p) {
  margin-top: 0.35rem;
}

main li:has(> p) + li {
  margin-top: 1rem;
}

main li::marker {
  color: var(--brand);
  font-weight: 600;
}

li.task {
  list-style: none;
}

sup {
  line-height: 0;
}

sup a {
  padding: 0.3em 0.25em;
  font-weight: 600;
  text-decoration: none;
}

blockquote {
  padding-left: 1.25rem;
  border-left: 4px solid var(--brand);
  font-size: 1.125rem;
  color: var(--ink-soft);
}

blockquote > * + * {
  margin-top: 0.75rem;
}

.lead {
  font-size: clamp(1.2rem, 1.1rem + 0.5vw, 1.4rem);
  line-height: 1.4;
}

main > .lead {
  padding-left: 1.25rem;
  border-left: 4px solid var(--brand);
}

.card {
  margin-top: 2.5rem;
  padding: clamp(1.1rem, 3vw, 2rem);
  border: 1px solid var(--line);
  border-top: 3px solid var(--edge);
  border-radius: 0.25rem 0.25rem 0.6rem 0.6rem;
  background: var(--surface);
}

.card:has(> .lead) {
  border-top: 5px solid var(--brand);
}

.card > :first-child {
  margin-top: 0;
}

.card .lead {
  margin-top: 0.75rem;
}

.card .lead strong {
  font-weight: 600;
}

.card .badges {
  margin-top: 0.75rem;
}

.badges {
  color: var(--ink-soft);
  font-size: 0.9375rem;
}

.box {
  margin-block: 2rem;
  padding: clamp(1rem, 3vw, 1.75rem);
  border-radius: 0.6rem;
  background: var(--brand-wash);
}

:is(.box, .example) > :first-child {
  margin-top: 0;
}

.example {
  padding-left: 1.25rem;
  border-left: 4px solid var(--band-edge);
}

.gap {
  padding: 0 0.35em;
  border: 1px dashed var(--warm);
  border-radius: 0.25rem;
  background: var(--warm-wash);
  color: var(--warm);
}

.gap-line {
  padding: 0.6rem 1rem;
  border-left: 4px dashed var(--warm);
  background: var(--warm-wash);
}

.only-heard {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.sign {
  vertical-align: -0.15em;
}

.task-sign {
  position: relative;
}

code {
  padding: 0.1em 0.3em;
  border-radius: 0.2rem;
  background: var(--brand-wash);
  font:
    0.9em ui-monospace,
    "Cascadia Code",
    Menlo,
    Consolas,
    monospace;
}

pre {
  padding: 1rem;
}

pre code {
  padding: 0;
  background: none;
}

/* Footnotes */

.footnotes {
  font-size: 0.9375rem;
}

.footnotes ol {
  margin-top: 1rem;
}

.data-footnote-backref {
  padding-inline: 0.4em;
  text-decoration: none;
}
`
