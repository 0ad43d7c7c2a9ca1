/** What every page shows of the site around it: the bar above, and the buttons that copy addresses. */
export const around = `
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
`
