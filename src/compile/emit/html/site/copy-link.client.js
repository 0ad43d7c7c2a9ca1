// Adds to each goal a button that copies the address of the goal.
const words = JSON.parse(document.getElementById('link-words').textContent)
const status = document.createElement('p')
status.setAttribute('role', 'status')
status.className = 'copy-status'
document.body.append(status)

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

/** For pages that are opened as local files, where some browsers lock the clipboard. */
function copySelected(text) {
  const field = document.createElement('textarea')
  const focused = document.activeElement
  field.value = text
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  focused.focus()
  return isCopied
}

let hiding
async function copyLink(id) {
  const address = new URL(`#${id}`, location.href).href
  const isCopied = await copy(address)
  if (!isCopied) location.hash = id
  // A message that is said again must change to be heard.
  status.textContent = ''
  clearTimeout(hiding)
  setTimeout(() => {
    status.textContent = isCopied ? words.copied : words.notCopied
  }, 50)
  hiding = setTimeout(() => {
    status.textContent = ''
  }, 5000)
}

for (const card of document.querySelectorAll('article.card')) {
  const heading = card.firstElementChild
  const badges = card.querySelector('.badges')
  if (!heading?.id.startsWith('maal-') || badges === null) continue
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy-link'
  button.textContent = words.copy
  button.setAttribute('aria-label', words.copyTo.replace('{name}', heading.textContent))
  button.addEventListener('click', () => copyLink(heading.id))
  badges.append(' ', button)
}
