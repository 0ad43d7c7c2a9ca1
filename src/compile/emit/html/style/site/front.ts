/** The first page and its cards of documents. */
export const front = `
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

.versions {
  display: flex;
  flex-wrap: wrap;
  column-gap: 0.75rem;
}

.versions a {
  min-height: 1.5rem;
}
`
