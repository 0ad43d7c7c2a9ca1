/** Charts, drawn wide or narrow, with their numbers below. */
export const charts = `
.chart-figure {
  container-type: inline-size;
  padding: clamp(0.9rem, 2.5vw, 1.5rem);
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  background: var(--surface);
}

figcaption {
  margin-bottom: 1rem;
  font-weight: 700;
  line-height: 1.35;
}

.chart {
  display: block;
  width: 100%;
  height: auto;
}

.chart-narrow {
  display: none;
}

@container (max-width: 30rem) {
  .chart-wide {
    display: none;
  }

  .chart-narrow {
    display: block;
  }
}

.chart-figure details {
  margin-top: 1rem;
}

.chart-figure summary {
  display: inline-block;
  padding-block: 0.25rem;
  color: var(--link);
  font-size: 0.9375rem;
  text-decoration: underline;
  text-underline-offset: 0.16em;
}

.chart-figure details .scroll {
  margin-top: 0.75rem;
}
`
