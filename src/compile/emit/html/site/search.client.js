// Searches, filters and sorts the goals and actions of the page. Everything stands on the page without it.
const { things, letters, words } = JSON.parse(document.getElementById('search-index').textContent)
const form = document.getElementById('search')
const found = document.getElementById('found')
const rows = [...document.querySelectorAll('tr[data-thing]')]
const sections = [...document.querySelectorAll('section[data-things]')]
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true })

/** As the text of the index is folded. */
function fold(text) {
  return text
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

function asked() {
  const { q, k, d, t, l, s } = Object.fromEntries(new FormData(form))
  return { terms: fold(q).split(/\s+/).filter(Boolean), kind: k, document: d, theme: t, letter: l, state: s }
}

function isWanted(thing, { terms, kind, document, theme, letter, state }) {
  if (kind && thing.kind !== kind) return false
  if (document && thing.document !== document) return false
  if (theme && thing.theme !== theme) return false
  if (state && !(letter ? thing.letters[letters.indexOf(letter)] === state : thing.letters.includes(state)))
    return false
  if (letter && !thing.letters) return false
  return terms.every((term) => thing.text.includes(term))
}

function filled(template, values) {
  return template.replace(/\{(\w+)\}/g, (_, name) => values[name])
}

let speaking
/** Waits until the reader stops typing. */
function speak(text) {
  clearTimeout(speaking)
  speaking = setTimeout(() => {
    found.textContent = text
  }, 200)
}

function show() {
  const query = asked()
  const counts = { goals: 0, actions: 0 }
  things.forEach((thing, i) => {
    const isShown = isWanted(thing, query)
    rows[i].hidden = !isShown
    if (isShown) counts[thing.kind === 'action' ? 'actions' : 'goals'] += 1
  })
  for (const section of sections) section.hidden = counts[section.dataset.things] === 0
  const goals = `${counts.goals} ${counts.goals === 1 ? words.oneGoal : words.manyGoals}`
  const actions = `${counts.actions} ${counts.actions === 1 ? words.oneAction : words.manyActions}`
  speak(counts.goals + counts.actions === 0 ? words.foundNothing : filled(words.found, { goals, actions }))
}

/** Keeps what is asked in the address, so that it can be shared and comes back with the reader. */
function remember() {
  const entries = [...new FormData(form)].filter(([, value]) => value !== '')
  const hash = entries.length === 0 ? '' : `#${new URLSearchParams(entries)}`
  try {
    history.replaceState(null, '', location.pathname + location.search + hash)
  } catch {
    // Some browsers keep the address of a local file as it is.
  }
}

function recall() {
  const entries = new URLSearchParams(location.hash.slice(1))
  for (const field of form.elements)
    if (field.name && entries.has(field.name)) field.value = entries.get(field.name)
}

function sortBy(table, header, column) {
  const isUp = header.getAttribute('aria-sort') !== 'ascending'
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort')
  header.setAttribute('aria-sort', isUp ? 'ascending' : 'descending')
  const keyed = [...table.tBodies[0].rows].map((row) => {
    const cell = row.cells[column]
    return { row, key: cell.dataset.key ?? cell.textContent }
  })
  // What is not stated stands last either way.
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return (a.key === '') - (b.key === '')
    return (isUp ? 1 : -1) * collator.compare(a.key, b.key)
  })
  table.tBodies[0].append(...keyed.map(({ row }) => row))
  speak(filled(isUp ? words.sortedUp : words.sortedDown, { column: header.textContent.trim() }))
}

for (const table of document.querySelectorAll('.things table')) {
  ;[...table.tHead.rows[0].cells].forEach((header, column) => {
    if (header.dataset.sort === undefined) return
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...header.childNodes)
    header.append(button)
    button.addEventListener('click', () => sortBy(table, header, column))
  })
}

form.addEventListener('input', () => {
  show()
  remember()
})
form.addEventListener('reset', () => {
  // The fields are empty after this event.
  setTimeout(() => {
    show()
    remember()
  })
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  found.focus()
})
form.hidden = false
recall()
show()
