/** The frame: masthead, contents, columns, footer. */
export const page = `
.skip {
  position: absolute;
  left: 1rem;
  top: -10rem;
  z-index: 2;
  padding: 0.75rem 1.25rem;
  background: var(--surface);
  color: var(--link);
  border-radius: 0 0 0.5rem 0.5rem;
}

.skip:focus {
  top: 0;
}

.masthead {
  background: var(--band);
  color: var(--band-ink);
  border-bottom: 0.4rem solid var(--band-edge);
}

.masthead :is(h1, dd, .subtitle) a {
  color: inherit;
}

.masthead :focus-visible {
  outline-color: var(--band-ink);
}

.masthead-inner,
.draft,
.layout,
.colophon {
  max-width: 78rem;
  margin-inline: auto;
  padding-inline: clamp(1rem, 4vw, 3rem);
}

.masthead-inner {
  padding-block: clamp(2rem, 6vw, 4.5rem) clamp(1.75rem, 4vw, 3rem);
}

/* On a light ground, since it may be of any colour. */
.logo {
  display: block;
  box-sizing: content-box;
  max-width: min(100% - 1.8rem, 18rem);
  height: 3.5rem;
  margin-bottom: 1.5rem;
  padding: 0.6rem 0.9rem;
  border-radius: 0.3rem;
  background: #ffffff;
  object-fit: contain;
}

.draft {
  display: flex;
  flex-wrap: wrap;
  justify-content: center;
  gap: 0 1rem;
  max-width: none;
  padding-block: 0.6rem;
  background: #fff3cf;
  color: #3d2a00;
}

.draft strong {
  letter-spacing: 0.12em;
}

.publisher {
  margin-bottom: 1.25rem;
  color: var(--band-soft);
  font-weight: 600;
}

h1 {
  max-width: 20ch;
  font-size: clamp(2.1rem, 1.3rem + 3.6vw, 4rem);
  font-weight: 750;
  line-height: 1.06;
  letter-spacing: -0.02em;
}

.subtitle {
  max-width: 44ch;
  margin-top: 1rem;
  color: var(--band-soft);
  font-size: clamp(1.15rem, 1rem + 0.8vw, 1.5rem);
  line-height: 1.35;
  text-wrap: balance;
}

.facts {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
  gap: 1rem 2rem;
  margin-top: clamp(1.75rem, 4vw, 3rem);
  padding-top: 1.25rem;
  border-top: 1px solid var(--band-line);
}

.facts dt {
  color: var(--band-soft);
  font-size: 0.875rem;
}

.facts dd {
  margin: 0;
  font-weight: 500;
  line-height: 1.4;
}

.layout {
  padding-block: clamp(1.5rem, 4vw, 3.5rem) 4rem;
}

.contents {
  margin-bottom: 2rem;
  padding: 0.25rem 1rem;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  background: var(--surface);
  font-size: 0.9375rem;
  line-height: 1.35;
}

.contents summary {
  padding-block: 0.5rem;
  font-weight: 700;
}

.contents-title {
  display: none;
  font-weight: 700;
}

.contents ol {
  padding: 0;
  list-style: none;
}

.contents a {
  display: block;
  padding-block: 0.32rem;
  color: var(--ink);
  text-decoration: none;
}

.contents a:hover {
  color: var(--link);
  text-decoration: underline;
}

.contents ol ol {
  padding-left: 0.9rem;
  border-left: 1px solid var(--line);
}

.contents ol ol a {
  color: var(--ink-soft);
}

.colophon {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 2rem;
  max-width: none;
  padding-block: 1.75rem;
  background: var(--band);
  color: var(--band-soft);
  font-size: 0.9375rem;
}

.colophon p:first-child {
  flex: 1 1 16rem;
  color: var(--band-ink);
  font-weight: 600;
}

@media (min-width: 64rem) {
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 16rem) minmax(0, 50rem);
    gap: clamp(2.5rem, 6vw, 5rem);
    align-items: start;
  }

  .contents {
    position: sticky;
    top: 1.5rem;
    max-height: calc(100vh - 3rem);
    overflow-y: auto;
    margin: 0;
    padding: 0 0 0 0.25rem;
    border: 0;
    background: none;
  }

  @supports selector(details::details-content) {
    .contents summary {
      display: none;
    }

    .contents-title {
      display: block;
      padding-bottom: 0.5rem;
    }

    .contents details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
}
`
