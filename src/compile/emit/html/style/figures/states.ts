/** The signs and colours of states. */
export const states = `
.icon {
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
