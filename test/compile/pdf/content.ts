/** A run of painting in a content stream: what it stands in. */
export interface Painting {
  operator: string
  /** The marked-content id around it, if any. */
  mcid?: number
  isArtifact: boolean
}

const painting = new Set([
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'sh',
  'Do',
  'Tj',
  'TJ',
  "'",
  '"',
  'BI',
])

const token =
  /%[^\r\n]*|\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s/<>[\]()%]*|[^\s/<>[\]()%]+/g

/** All painting in the text (Latin-1) of a content stream, with the marked content around it. */
export function paintingsIn(content: string): Painting[] {
  const stack: { mcid?: number; isArtifact: boolean }[] = []
  const found: Painting[] = []
  let operands: string[] = []
  for (const [part] of content.matchAll(token)) {
    if (part.startsWith('%')) continue
    if (/^[-+.\d([<>/\]]/.test(part) || /^(?:true|false|null)$/.test(part)) {
      operands.push(part)
      continue
    }
    if (part === 'BMC' || part === 'BDC') stack.push(markOf(operands))
    else if (part === 'EMC') stack.pop()
    else if (painting.has(part)) found.push({ operator: part, ...around(stack) })
    operands = []
  }
  return found
}

function markOf(operands: string[]): { mcid?: number; isArtifact: boolean } {
  const at = operands.indexOf('/MCID')
  const isArtifact = operands[0] === '/Artifact'
  return at < 0 ? { isArtifact } : { isArtifact, mcid: Number(operands[at + 1]) }
}

function around(stack: { mcid?: number; isArtifact: boolean }[]): Omit<Painting, 'operator'> {
  const mcid = stack.findLast((mark) => mark.mcid !== undefined)?.mcid
  return { isArtifact: stack.some((mark) => mark.isArtifact), ...(mcid === undefined ? {} : { mcid }) }
}
