/** Elements without classes, and what every page needs. */
export const base = `
*,
*::before,
*::after {
  box-sizing: border-box;
}

html {
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  line-height: 1.6;
  text-size-adjust: 100%;
  scroll-padding-top: 1.5rem;
}

@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}

body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font-size: 1.0625rem;
  overflow-wrap: break-word;
}

:where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, figure, blockquote, pre) {
  margin: 0;
}

:where(h1, h2, h3, h4, h5, h6) {
  line-height: 1.2;
  text-wrap: balance;
}

a {
  color: var(--link);
  text-decoration-thickness: 0.06em;
  text-underline-offset: 0.16em;
}

a:hover {
  text-decoration-thickness: 0.12em;
}

:focus-visible {
  outline: 3px solid var(--focus);
  outline-offset: 2px;
  border-radius: 2px;
}

main:focus {
  outline: none;
}

:target {
  scroll-margin-top: 1.5rem;
}

img {
  max-width: 100%;
  height: auto;
}

hr {
  width: 6rem;
  margin: 2.5rem 0;
  border: 0;
  border-top: 2px solid var(--line);
}

summary {
  cursor: pointer;
}
`
