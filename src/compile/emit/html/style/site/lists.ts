/** The lists of goals and actions: tables on a wide screen, cards on a narrow one. */
export const lists = `
.sign-legend,
.sign-legend ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

main .sign-legend li {
  margin: 0;
  background: none;
  font-weight: 400;
}

.things {
  margin-top: 2.5rem;
}

.things h3 {
  margin: 0 0 0.75rem;
}

.things table {
  border: 1px solid var(--line);
  background: var(--surface);
  overflow-wrap: break-word;
}

.things :is(th, td) {
  min-width: 0;
  padding: 0.6rem 0.75rem;
}

.things tbody th {
  width: 18%;
}

.things .statement {
  width: 30%;
}

.things td p {
  max-width: none;
  margin: 0;
}

.things .theme,
.things .not-stated {
  color: var(--ink-soft);
}

.things .date {
  white-space: nowrap;
}

.things thead button {
  width: 100%;
  min-height: 1.5rem;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: inherit;
  cursor: pointer;
}

/* Two triangles; the one that the sorting leaves is that of its direction. */
.things thead button::after {
  content: "";
  display: inline-block;
  width: 0.55em;
  height: 0.85em;
  margin-left: 0.3em;
  background: currentColor;
  clip-path: polygon(50% 0, 100% 42%, 0 42%, 50% 0, 50% 100%, 0 58%, 100% 58%, 50% 100%);
}

.things [aria-sort="ascending"] button::after {
  clip-path: polygon(50% 0, 100% 42%, 0 42%);
}

.things [aria-sort="descending"] button::after {
  clip-path: polygon(50% 100%, 0 58%, 100% 58%);
}

.things [aria-sort] button {
  color: var(--ink);
}

.things :is(.letter-column, .letter-cell) {
  padding-inline: 0.4rem;
  background: none;
  text-align: center;
}

.things .letter-column {
  min-width: 2.9rem;
  white-space: nowrap;
}

.letter-cell .icon {
  margin: 0;
}

@media (max-width: 60rem) {
  .things :is(table, tbody, tr, th, td) {
    display: block;
    width: auto;
  }

  .things table {
    border: 0;
    background: none;
  }

  .things thead {
    display: none;
  }

  .things tr {
    margin-bottom: 1rem;
    padding: 0.75rem 0;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--surface);
  }

  .things tbody :is(th, .statement, td) {
    width: auto;
    padding: 0.2rem 1rem;
    border: 0;
  }

  .things td:not(.letter-cell, .statement)::before {
    content: attr(data-label) ": ";
    color: var(--ink-soft);
  }

  .things td p {
    display: inline;
  }

  .things td .theme::before {
    content: " \\00b7  ";
  }

  .things .statement:empty {
    display: none;
  }

  .things .letter-cell {
    display: inline-flex;
    gap: 0.25rem;
    padding: 0.4rem 0.25rem 0.2rem;
  }

  .things .letter-cell:not(.letter-cell ~ .letter-cell) {
    padding-left: 1rem;
  }

  .things .letter-cell::before {
    content: attr(data-label);
    font-weight: 700;
  }
}
`
