/** On paper: A4, no navigation, all details open. */
export const print = `
@page {
  size: A4;
  margin: 20mm 18mm 22mm;
}

@media print {
  html {
    font-size: 10pt;
  }

  body {
    background: none;
    font-size: 1rem;
  }

  .skip,
  .contents,
  .chart-figure summary {
    display: none;
  }

  .masthead,
  .colophon {
    background: none;
    color: var(--ink);
  }

  .masthead-inner,
  .layout,
  .colophon {
    max-width: none;
    padding-inline: 0;
  }

  .masthead-inner {
    padding-block: 0 1.5rem;
  }

  h1 {
    font-size: 2.6rem;
  }

  :is(.publisher, .subtitle, .facts dt, .colophon, .colophon p:first-child) {
    color: var(--ink-soft);
  }

  .facts {
    border-color: var(--line);
  }

  /* Stands on each sheet. */
  .draft {
    position: fixed;
    top: -14mm;
    right: 0;
    padding: 0.2rem 0.8rem;
    border: 1px solid currentColor;
  }

  main h2 {
    margin-top: 2.5rem;
    padding-top: 0.75rem;
    border-top-width: 2px;
    font-size: 1.7rem;
  }

  main h3 {
    margin-top: 1.75rem;
    font-size: 1.3rem;
  }

  .card,
  .box,
  .chart-figure {
    padding: 0 0 0 1rem;
    border: 0;
    border-left: 2px solid var(--brand);
    border-radius: 0;
    background: none;
  }

  .chart-figure {
    padding: 0;
    border: 0;
  }

  :is(h2, h3, h4, h5, h6, caption, thead, figcaption) {
    break-after: avoid;
  }

  :is(tr, .chart, li, p) {
    break-inside: avoid;
  }

  p,
  li {
    orphans: 3;
    widows: 3;
  }

  .scroll {
    overflow: visible;
    border: 0;
    background: none;
  }

  table,
  .card table {
    min-width: 0;
    font-size: 0.95rem;
  }

  .card tbody th,
  .matrix tbody th {
    min-width: 0;
  }

  th,
  td {
    min-width: 0;
    padding: 0.35rem 0.5rem;
  }

  /* A table that does not fit is cut off on paper, and an address or the like has no place to break. */
  .long-word {
    overflow-wrap: anywhere;
  }

  details::details-content {
    content-visibility: visible;
    block-size: auto;
  }

  main a[href^="http"]::after {
    content: " (" attr(href) ")";
    font-size: 0.85em;
    overflow-wrap: anywhere;
  }
}
`
