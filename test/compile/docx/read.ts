import { strFromU8, unzipSync } from 'fflate'
import { child, elements, parseXml, type XmlElement } from './xml.ts'

/** A Word file as its readers see it. */
export interface WordFile {
  /** The paths of all parts, in their order in the file. */
  paths: string[]
  parts: Record<string, Uint8Array>
  /** A part that holds XML. */
  xml: (path: string) => XmlElement
}

/**
 * Opens a Word file.
 * @throws Error where a part that should hold XML is not well-formed
 */
export function readWord(bytes: Uint8Array): WordFile {
  const parts = unzipSync(bytes)
  const parsed = new Map<string, XmlElement>()
  for (const [path, data] of Object.entries(parts)) {
    if (/\.(xml|rels)$/.test(path)) parsed.set(path, parseXml(strFromU8(data)))
  }
  const xml = (path: string): XmlElement => {
    const found = parsed.get(path)
    if (found === undefined) throw new Error(`no part ${path}`)
    return found
  }
  return { paths: Object.keys(parts), parts, xml }
}

/** The words of an element: its text, with spaces for line breaks and tabs. */
export function wordsOf(node: XmlElement): string {
  return node.children
    .map((inner) => {
      if (typeof inner === 'string') return node.name === 'w:t' ? inner : ''
      if (inner.name === 'w:br' || inner.name === 'w:tab') return ' '
      return wordsOf(inner) + (inner.name === 'w:p' ? '\n' : '')
    })
    .join('')
}

/** The style of a paragraph. */
export function styleOf(paragraph: XmlElement): string {
  return child(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? 'Normal'
}

/** The paragraphs of the document with a style, as words. */
export function withStyle({ xml }: WordFile, style: RegExp): string[] {
  return elements(xml('word/document.xml'), 'w:p')
    .filter((paragraph) => style.test(styleOf(paragraph)))
    .map(wordsOf)
}

/** Everything that the file says to its readers: text, notes, running heads and the words for pictures. */
export function allWords({ xml, paths }: WordFile): string {
  const texts = paths
    .filter((path) => /^word\/(document|footnotes|header\d|footer\d)\.xml$/.test(path))
    .map((path) => wordsOf(xml(path)))
  const pictures = elements(xml('word/document.xml'), 'wp:docPr').map(({ attributes }) => attributes['descr'])
  return [...texts, ...pictures].join('\n')
}

/** What Word or its readers would stumble over, in words; nothing for a sound file. */
export function faultsOf(file: WordFile): string[] {
  return [
    ...linkFaults(file),
    ...idFaults(file),
    ...tableFaults(file),
    ...paragraphFaults(file),
    ...styleFaults(file),
  ]
}

function linkFaults({ xml, paths }: WordFile): string[] {
  return ['document', 'footnotes'].flatMap((part) => {
    const root = xml(`word/${part}.xml`)
    const bookmarks = elements(xml('word/document.xml'), 'w:bookmarkStart').map(
      (mark) => mark.attributes['w:name'],
    )
    const related = elements(xml(`word/_rels/${part}.xml.rels`), 'Relationship')
    const ids = related.map(({ attributes }) => attributes['Id'])
    const lost = related
      .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
      .map(({ attributes }) => `word/${attributes['Target']}`)
      .filter((path) => !paths.includes(path) && !path.endsWith('comments.xml'))
    const links = elements(root, 'w:hyperlink').flatMap(({ attributes }) => {
      const { 'w:anchor': anchor, 'r:id': id } = attributes
      if (anchor !== undefined)
        return bookmarks.includes(anchor) ? [] : [`a link to ${anchor}, which is nowhere`]
      return ids.includes(id) ? [] : [`a link to ${id}, which is nowhere`]
    })
    const pictures = elements(root, 'a:blip').filter((blip) => !ids.includes(blip.attributes['r:embed']))
    const fields = elements(root, 'w:instrText')
      .flatMap((field) => /(?:PAGEREF|NOTEREF) (\S+)/.exec(field.children.join(''))?.[1] ?? [])
      .filter((name) => !bookmarks.includes(name))
    return [
      ...repeated(ids).map((id) => `the relationship ${id} stands twice`),
      ...lost.map((path) => `no part ${path}`),
      ...links,
      ...pictures.map(() => 'a picture that is nowhere'),
      ...fields.map((name) => `a field of ${name}, which is nowhere`),
    ]
  })
}

function idFaults({ xml }: WordFile): string[] {
  const document = xml('word/document.xml')
  const values = (tag: string, key: string) =>
    elements(document, tag).map(({ attributes }) => attributes[key])
  const notes = elements(xml('word/footnotes.xml'), 'w:footnote').map(({ attributes }) => attributes['w:id'])
  const names = values('w:bookmarkStart', 'w:name').map((name) => name?.toLowerCase())
  const lists = elements(xml('word/numbering.xml'), 'w:num').map(({ attributes }) => attributes['w:numId'])
  return [
    ...repeated(names).map((name) => `the bookmark ${name} stands twice`),
    ...names
      .filter((name) => !/^[a-z_][\wæøå]{0,39}$/.test(name ?? ''))
      .map((name) => `a bookmark called ${name}`),
    ...repeated(values('w:bookmarkStart', 'w:id')).map((id) => `the bookmark number ${id} stands twice`),
    ...repeated(values('wp:docPr', 'id')).map((id) => `the picture ${id} stands twice`),
    ...repeated(values('w:footnoteReference', 'w:id')).map((id) => `the note ${id} is referred to twice`),
    ...values('w:footnoteReference', 'w:id')
      .filter((id) => !notes.includes(id))
      .map((id) => `no note ${id}`),
    ...values('w:numId', 'w:val')
      .filter((id) => !lists.includes(id))
      .map((id) => `no list ${id}`),
    ...(JSON.stringify(values('w:bookmarkStart', 'w:id').toSorted()) ===
    JSON.stringify(values('w:bookmarkEnd', 'w:id').toSorted())
      ? []
      : ['a bookmark that does not end']),
  ]
}

function tableFaults({ xml }: WordFile): string[] {
  return elements(xml('word/document.xml'), 'w:tbl').flatMap((table) => {
    const rows = elements(table, 'w:tr')
    const columns = elements(table, 'w:gridCol').length
    const heads = rows.filter((row) => child(row, 'w:trPr', 'w:tblHeader') !== undefined)
    return [
      ...(heads.length === 1 && heads[0] === rows[0] ? [] : ['a table without one header row']),
      ...rows
        .filter((row) => elements(row, 'w:tc').length !== columns)
        .map((row) => `a row of ${elements(row, 'w:tc').length} cells in ${columns} columns`),
    ]
  })
}

/** Empty paragraphs stand in empty cells and between tables that would become one. */
function paragraphFaults({ xml }: WordFile): string[] {
  const document = xml('word/document.xml')
  const inCells = new Set(elements(document, 'w:tc').flatMap((cell) => elements(cell, 'w:p')))
  const body = child(document, 'w:body')?.children ?? []
  const isTable = (node: XmlElement | string | undefined) => typeof node === 'object' && node.name === 'w:tbl'
  const apart = new Set(body.filter((_, i) => isTable(body[i - 1]) && isTable(body[i + 1])))
  const empty = elements(document, 'w:p').filter(
    (paragraph) =>
      !inCells.has(paragraph) &&
      !apart.has(paragraph) &&
      wordsOf(paragraph).trim() === '' &&
      elements(paragraph, 'w:drawing').length === 0,
  )
  const meeting = body.filter((node, i) => isTable(node) && isTable(body[i + 1]))
  return [...empty.map(() => 'an empty paragraph'), ...meeting.map(() => 'two tables that meet')]
}

function styleFaults({ xml }: WordFile): string[] {
  const known = elements(xml('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId'])
  const used = ['document', 'footnotes', 'header1', 'footer1'].flatMap((part) =>
    ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((tag) =>
      elements(xml(`word/${part}.xml`), tag).map(({ attributes }) => attributes['w:val']),
    ),
  )
  return [
    ...repeated(known).map((id) => `the style ${id} stands twice`),
    ...[...new Set(used)].filter((id) => !known.includes(id)).map((id) => `no style ${id}`),
  ]
}

function repeated<T>(items: readonly T[]): T[] {
  return items.filter((item, i) => items.indexOf(item) !== i)
}
