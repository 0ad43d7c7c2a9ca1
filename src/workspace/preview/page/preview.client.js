// Keeps a page of the preview up to date, and shows in the report where there are findings.

/** Classes and colours of the marks; the colours are the report's own. */
const markStyle = `
.preview-mark {
  display: table;
  margin-top: 0.75rem;
  padding: 0.1rem 0.6rem;
  border: 1px solid currentColor;
  border-left-width: 0.35rem;
  border-radius: 0.25rem;
  background: var(--surface);
  color: var(--ink);
  font-size: 0.875rem;
  font-weight: 600;
  line-height: 1.5;
  text-decoration: none;
}
.preview-mark:hover { text-decoration: underline; }
.preview-mark.error { color: var(--warm); border-style: double; border-width: 3px 3px 3px 0.5rem; }
.preview-mark.warning { color: var(--warm); }
.preview-mark.info { color: var(--link); }
:target { outline: 3px solid var(--focus); outline-offset: 0.3rem; }
@media print { .preview-mark { display: none; } }
`

const root = document.documentElement
const panel = document.getElementById('panel')
const toggle = document.getElementById('toggle')
const connection = document.getElementById('connection')

/** Says something in an element that screen readers follow, unless it says so already. */
function setText(element, text) {
  if (element.textContent !== text) element.textContent = text
}

function showPanel(isShown) {
  if (panel === null) return
  panel.hidden = !isShown
  toggle.setAttribute('aria-expanded', String(isShown))
}

/** Shows the findings that the address points to, which a mark in the report does. */
function showAddressed() {
  const addressed = document.getElementById(location.hash.slice(1))
  if (addressed === null || !panel?.contains(addressed)) return
  showPanel(true)
  addressed.focus({ preventScroll: true })
  addressed.scrollIntoView({ block: 'start' })
}

function reportFrame() {
  return document.querySelector('iframe[name=report]')
}

/** Puts a mark at each thing in the report that has findings. */
function markReport() {
  const report = reportFrame()?.contentDocument
  if (!report?.body) return
  if (report.adoptedStyleSheets.length === 0) {
    const sheet = new report.defaultView.CSSStyleSheet()
    sheet.replaceSync(markStyle)
    report.adoptedStyleSheets = [sheet]
  }
  for (const mark of report.querySelectorAll('.preview-mark')) mark.remove()
  for (const group of document.querySelectorAll('[data-anchor]')) {
    const place = report.getElementById(group.dataset.anchor)
    if (place !== null) addMark(report, place, group)
  }
  // Other sites do not open in the frame, which may show reports only.
  for (const link of report.querySelectorAll('a[href^=http]')) {
    link.target = '_blank'
    link.rel = 'noopener noreferrer'
  }
}

function addMark(report, place, group) {
  const { counts, mark: label, worst } = group.dataset
  const mark = report.createElement('a')
  mark.className = `preview-mark ${worst}`
  mark.href = `${location.pathname}#${group.querySelector('h3').id}`
  mark.target = '_parent'
  mark.textContent = counts
  mark.setAttribute('aria-label', label)
  if (/^H[1-6]$/.test(place.tagName)) place.after(mark)
  else (place.cells?.[0] ?? place).append(mark)
}

/** Loads the report again where it was scrolled to. */
function reloadReport() {
  const view = reportFrame().contentWindow
  const top = view.scrollY
  reportFrame().addEventListener(
    'load',
    () => reportFrame().contentWindow.scrollTo({ top, behavior: 'instant' }),
    {
      once: true,
    },
  )
  view.location.reload()
}

function replaceReport(fresh) {
  const shown = document.getElementById('report')
  if (shown === null || shown.dataset.version === fresh.dataset.version) return markReport()
  shown.dataset.version = fresh.dataset.version
  if (reportFrame() !== null && fresh.firstElementChild !== null) return reloadReport()
  shown.replaceChildren(...fresh.children)
  followFrame()
}

function followFrame() {
  reportFrame()?.addEventListener('load', markReport)
  markReport()
}

/** Takes over what a fresh copy of the page shows, and leaves alone what is the same. */
function takeOver(fresh) {
  const focused = document.activeElement?.id
  for (const part of document.querySelectorAll('[data-live]')) {
    const freshPart = fresh.getElementById(part.id)
    if (part.getAttribute('role') === 'status') setText(part, freshPart.textContent)
    else if (part.innerHTML !== freshPart.innerHTML) part.replaceChildren(...freshPart.childNodes)
  }
  document.title = fresh.title
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
  const freshReport = fresh.getElementById('report')
  if (freshReport !== null) replaceReport(freshReport)
}

let isRenewing = false

/** Brings the page to the newest revision; `newest` may move on in the meantime. */
async function renew() {
  if (isRenewing) return
  isRenewing = true
  try {
    while (root.dataset.revision !== newest) {
      const response = await fetch(location.pathname)
      const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
      const { page, revision } = fresh.documentElement.dataset
      if (page !== root.dataset.page || fresh.documentElement.lang !== root.lang) return location.reload()
      root.dataset.revision = revision
      takeOver(fresh)
    }
  } finally {
    isRenewing = false
  }
}

let newest = root.dataset.revision

function follow() {
  const events = new EventSource('/events')
  events.addEventListener('revision', ({ data }) => {
    connection.hidden = true
    newest = data
    // A connection that breaks here is told of below.
    renew().catch(() => undefined)
  })
  events.addEventListener('error', () => {
    connection.hidden = false
    setText(connection, connection.dataset.lost)
  })
}

toggle?.addEventListener('click', () => showPanel(panel.hidden))
addEventListener('hashchange', showAddressed)
followFrame()
showAddressed()
follow()
