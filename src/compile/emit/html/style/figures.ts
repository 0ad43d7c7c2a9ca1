/** Tables, charts and the matrix of goals. */
export const figures = `
/* Tables */

/* A shadow at the side shows that there is more to scroll to; the first two layers cover it at the ends. */
.scroll {
  position: relative;
  overflow-x: auto;
  border: 1px solid var(--line);
  border-radius: 0.25rem;
  background:
    linear-gradient(to right, var(--surface) 1.5rem, transparent) left / 3rem 100% no-repeat local,
    linear-gradient(to left, var(--surface) 1.5rem, transparent) right / 3rem 100% no-repeat local,
    linear-gradient(to right, var(--shade), transparent) left / 1rem 100% no-repeat scroll,
    linear-gradient(to left, var(--shade), transparent) right / 1rem 100% no-repeat scroll,
    var(--surface);
}

:is(main, .card, .box) > :is(.scroll, .chart-figure) {
  margin-block: 1.75rem;
}

:is(.card, .box) > :is(.scroll, .chart-figure):last-child {
  margin-bottom: 0;
}

table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.9375rem;
  line-height: 1.45;
  overflow-wrap: normal;
  font-variant-numeric: tabular-nums;
}

caption {
  padding: 0.8rem 0.9rem;
  font-weight: 700;
  text-align: left;
}

th,
td {
  padding: 0.6rem 0.9rem;
  border-top: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
  min-width: 5rem;
}

thead :is(th, td) {
  border-top: 0;
  border-bottom: 2px solid var(--edge);
  color: var(--ink-soft);
  font-size: 0.875rem;
  vertical-align: bottom;
}

tbody th {
  font-weight: 600;
}

.card table {
  min-width: 28rem;
}

.card tbody th {
  min-width: clamp(7.5rem, 16vw, 10.25rem);
}

.align-right {
  text-align: right;
}

.align-center {
  text-align: center;
}

/* Charts */

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

.documents td:nth-child(3) {
  white-space: nowrap;
}

.groups td:nth-child(3) {
  width: 60%;
  min-width: 14rem;
  line-height: 1.7;
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

[class^="state-score-"] .icon {
  color: var(--brand);
}

.icon {
  display: inline-block;
  margin-right: 0.4rem;
  vertical-align: -0.3em;
}

.matrix .icon {
  display: block;
  margin: 0 auto 0.15rem;
}

.state {
  white-space: nowrap;
}

.icon-tick {
  stroke: var(--surface);
}

.state-word {
  font-size: 0.8125rem;
  line-height: 1.25;
}

:is(.state-filled, .state-reached, .state-on-track) {
  color: var(--brand);
}

:is(.state-partly, .state-unmeasured, .state-unknown) {
  color: var(--ink);
}

:is(.state-gap, .state-missing, .state-behind, .state-missed) {
  background: var(--warm-wash);
  color: var(--warm);
  font-weight: 600;
}

.state-none {
  color: var(--ink-soft);
}
`
