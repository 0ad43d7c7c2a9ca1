import { readFileSync } from 'node:fs'

/** The colours of a dark terminal, by the codes that chalk writes. */
const colors: { [code: string]: string } = {
  31: '#ff8a80',
  32: '#a5d6a7',
  33: '#ffe082',
  34: '#90caf9',
  36: '#80deea',
}

const fontFile = 'node_modules/@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf'

/** A page that shows a command and its coloured output as a terminal would. */
export function terminalPage(command: string, output: string): string {
  const font = readFileSync(fontFile).toString('base64')
  return `<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: Code; src: url(data:font/ttf;base64,${font}); }
    body { margin: 0; background: #fff; }
    main { display: inline-block; background: #1c2128; color: #e6edf3; border-radius: 10px; padding: 18px 24px; }
    pre { margin: 0; font: 14px/1.5 Code, monospace; white-space: pre; }
    b { color: #fff; } i { font-style: normal; opacity: .65; } u { text-underline-offset: 3px; }
  </style><main><pre><i>$</i> ${escaped(command)}\n${withStyles(output.trimEnd())}</pre></main>`
}

function withStyles(text: string): string {
  let html = ''
  const open: string[] = []
  // Every sequence that chalk writes begins with an escape character and ends with an m.
  for (const part of text.split('\u001b[')) {
    const code =
      html === '' && open.length === 0 && !/^\d+m/.test(part) ? undefined : /^(\d+)m/.exec(part)?.[1]
    const rest = code === undefined ? part : part.slice(code.length + 1)
    if (code !== undefined) html += tagFor(code, open)
    html += escaped(rest)
  }
  return (
    html +
    open
      .reverse()
      .map((tag) => `</${tag}>`)
      .join('')
  )
}

const tags: { [code: string]: string } = { 1: 'b', 2: 'i', 4: 'u' }

function tagFor(code: string, open: string[]): string {
  const tag = tags[code] ?? (colors[code] === undefined ? undefined : 'span')
  if (tag !== undefined) {
    open.push(tag)
    return tag === 'span' ? `<span style="color:${colors[code]}">` : `<${tag}>`
  }
  const closed = open.pop()
  return closed === undefined ? '' : `</${closed}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
