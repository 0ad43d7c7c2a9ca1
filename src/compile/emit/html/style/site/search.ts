/** The search and its filters. */
export const search = `
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
`
