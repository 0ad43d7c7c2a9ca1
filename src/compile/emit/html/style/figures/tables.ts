/** Tables, and the frame in which wide ones scroll. */
export const tables = `
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

.documents td:nth-child(3) {
  white-space: nowrap;
}

.groups td:nth-child(3) {
  width: 60%;
  min-width: 14rem;
  line-height: 1.7;
}
`
