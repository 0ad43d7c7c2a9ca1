/** The first page of a site, and what a report shows of the site around it. */
export const siteStyle = `
.site-bar {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0.25rem 2rem;
  max-width: 78rem;
  margin-inline: auto;
  padding: 0.6rem clamp(1rem, 4vw, 3rem);
  font-size: 0.9375rem;
}

.site-bar a {
  display: inline-block;
  padding-block: 0.25rem;
}

.copy-link {
  padding: 0.2rem 0.7rem;
  border: 1px solid var(--edge);
  border-radius: 1rem;
  background: var(--surface);
  color: var(--link);
  font: inherit;
  font-size: 0.875rem;
  cursor: pointer;
}

.copy-link:hover,
.site [type="reset"]:hover,
.things button:hover {
  background: var(--brand-wash);
}

.copy-status {
  position: fixed;
  right: 1rem;
  bottom: 1rem;
  z-index: 3;
  padding: 0.6rem 1.1rem;
  border-radius: 0.4rem;
  background: var(--band);
  color: var(--band-ink);
}

.copy-status:empty {
  padding: 0;
}

.card:has(> :target) {
  outline: 3px solid var(--focus);
  outline-offset: 4px;
}

[hidden] {
  display: none !important;
}

/* The first page */

.site {
  max-width: 78rem;
  margin-inline: auto;
  padding: clamp(1.5rem, 4vw, 3.5rem) clamp(1rem, 4vw, 3rem) 4rem;
}

.overview-link {
  font-size: 1.125rem;
  font-weight: 600;
}

main .document-cards {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
  gap: 1.5rem;
  max-width: none;
  padding: 0;
  list-style: none;
}

main .document-cards > li {
  margin: 0;
}

.document-card {
  display: flex;
  flex-direction: column;
  gap: 0.4rem;
  height: 100%;
  padding: 1.4rem 1.5rem;
  border: 1px solid var(--line);
  border-top: 5px solid var(--brand);
  border-radius: 0.25rem 0.25rem 0.6rem 0.6rem;
  background: var(--surface);
  line-height: 1.4;
}

.document-card h3 {
  margin: 0 0 0.25rem;
  font-size: 1.3rem;
  hyphens: auto;
}

.document-kind {
  color: var(--ink-soft);
  font-size: 0.9375rem;
  font-weight: 600;
}

.letter-points {
  display: grid;
  grid-template-columns: repeat(5, 1fr);
  margin: 0;
  padding: 0.9rem 0 0;
  list-style: none;
  font-variant-numeric: tabular-nums;
}

.letters {
  margin-top: auto;
}

main .letter-points li {
  margin: 0;
  padding-left: 0.5rem;
  border-left: 1px solid var(--line);
}

.letter-points b {
  display: block;
  color: var(--brand);
  line-height: 1.2;
}

.letter-points .icon {
  width: 1rem;
  height: 1rem;
  margin-right: 0.25rem;
  color: var(--brand);
}

.versions a + a {
  margin-left: 0.5rem;
}

/* Search */

#search {
  margin-top: 1.5rem;
  padding: clamp(1rem, 3vw, 1.75rem);
  border-radius: 0.6rem;
  background: var(--brand-wash);
}

#search label {
  display: block;
  margin-bottom: 0.25rem;
  font-weight: 600;
}

#search :is(input, select, button) {
  width: 100%;
  min-height: 2.75rem;
  padding: 0.4rem 0.75rem;
  border: 1px solid var(--edge);
  border-radius: 0.3rem;
  background: var(--surface);
  color: var(--ink);
  font: inherit;
}

#search input {
  font-size: 1.25rem;
}

.search-words {
  display: grid;
  grid-template-columns: 1fr auto;
  column-gap: 0.75rem;
}

.search-words > :is(label, p) {
  grid-column: 1 / -1;
}

#search [type="submit"] {
  padding-inline: 1.75rem;
  border-color: var(--band);
  background: var(--band);
  color: var(--band-ink);
}

#search button {
  align-self: end;
  color: var(--link);
  font-weight: 600;
  cursor: pointer;
}

#q-hint {
  margin-top: 0.35rem;
  color: var(--ink-soft);
  font-size: 0.9375rem;
}

.search-filters {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(45%, 10.5rem), 1fr));
  gap: 1rem;
  margin-top: 1.25rem;
}

#found {
  min-height: 1.6em;
  margin-top: 1.5rem;
  font-weight: 600;
}

.sign-legend,
.sign-legend ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

main .sign-legend li {
  margin: 0;
  background: none;
  font-weight: 400;
}

/* The lists of goals and actions */

.things {
  margin-top: 2.5rem;
}

.things h3 {
  margin: 0 0 0.75rem;
}

.things table {
  border: 1px solid var(--line);
  background: var(--surface);
  overflow-wrap: break-word;
}

.things :is(th, td) {
  min-width: 0;
  padding: 0.6rem 0.75rem;
}

.things tbody th {
  width: 18%;
}

.things .statement {
  width: 30%;
}

.things td p {
  max-width: none;
  margin: 0;
}

.things .theme,
.things .not-stated {
  color: var(--ink-soft);
}

.things .date {
  white-space: nowrap;
}

.things thead button {
  width: 100%;
  min-height: 1.5rem;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: inherit;
  cursor: pointer;
}

/* Two triangles; the one that the sorting leaves is that of its direction. */
.things thead button::after {
  content: "";
  display: inline-block;
  width: 0.55em;
  height: 0.85em;
  margin-left: 0.3em;
  background: currentColor;
  clip-path: polygon(50% 0, 100% 42%, 0 42%, 50% 0, 50% 100%, 0 58%, 100% 58%, 50% 100%);
}

.things [aria-sort="ascending"] button::after {
  clip-path: polygon(50% 0, 100% 42%, 0 42%);
}

.things [aria-sort="descending"] button::after {
  clip-path: polygon(50% 100%, 0 58%, 100% 58%);
}

.things [aria-sort] button {
  color: var(--ink);
}

.things :is(.letter-column, .letter-cell) {
  padding-inline: 0.4rem;
  background: none;
  text-align: center;
}

.things .letter-column {
  min-width: 2.9rem;
  white-space: nowrap;
}

.letter-cell .icon {
  margin: 0;
}

@media (max-width: 60rem) {
  .things :is(table, tbody, tr, th, td) {
    display: block;
    width: auto;
  }

  .things table {
    border: 0;
    background: none;
  }

  .things thead {
    display: none;
  }

  .things tr {
    margin-bottom: 1rem;
    padding: 0.75rem 0;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--surface);
  }

  .things tbody :is(th, .statement, td) {
    width: auto;
    padding: 0.2rem 1rem;
    border: 0;
  }

  .things td:not(.letter-cell, .statement)::before {
    content: attr(data-label) ": ";
    color: var(--ink-soft);
  }

  .things td p {
    display: inline;
  }

  .things td .theme::before {
    content: " \\00b7  ";
  }

  .things .statement:empty {
    display: none;
  }

  .things .letter-cell {
    display: inline-flex;
    gap: 0.25rem;
    padding: 0.4rem 0.25rem 0.2rem;
  }

  .things .letter-cell:not(.letter-cell ~ .letter-cell) {
    padding-left: 1rem;
  }

  .things .letter-cell::before {
    content: attr(data-label);
    font-weight: 700;
  }
}

@media print {
  #search,
  .site-bar,
  .copy-link {
    display: none;
  }
}
`
