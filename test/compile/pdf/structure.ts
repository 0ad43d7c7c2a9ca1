import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

/** A structure element: its standard type after the role map, and what hangs below it. */
export interface Tag {
  type: string
  ref: PDFRef | undefined
  dict: PDFDict
  children: Tag[]
  parent: Tag | undefined
  /** Marked content that the element holds itself, as `page object:mcid`. */
  content: string[]
  /** Annotations that the element holds itself. */
  annotations: PDFRef[]
}

export function entry(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.lookup(PDFName.of(key))
}

export function textOf(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText()
  return value instanceof PDFName ? value.decodeText() : undefined
}

export function dictOf(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFStream) return value.dict
  return value instanceof PDFDict ? value : undefined
}

export function listOf(value: PDFObject | undefined): PDFObject[] {
  if (value === undefined) return []
  return value instanceof PDFArray ? value.asArray() : [value]
}

/** The bytes of a stream as Latin-1 text. */
export function streamText(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) return ''
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

/** The elements below the structure root; none where the file has no structure. */
export function readTags(pdf: PDFDocument): Tag[] {
  const root = dictOf(entry(pdf.catalog, 'StructTreeRoot'))
  if (root === undefined) return []
  const roles = dictOf(entry(root, 'RoleMap'))
  const holder: Tag = newTag('root', root, undefined, undefined)
  addKids(pdf, holder, root, roles)
  return holder.children
}

export function allTags(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => [tag, ...allTags(tag.children)])
}

/** An attribute of an element, such as Scope, whichever owner it has. */
export function attribute(tag: Tag, key: string): PDFObject | undefined {
  const owners = listOf(entry(tag.dict, 'A')).map((item) => dictOf(tag.dict.context.lookup(item)))
  return owners.map((owner) => entry(owner, key)).find((value) => value !== undefined)
}

function newTag(type: string, dict: PDFDict, ref: PDFRef | undefined, parent: Tag | undefined): Tag {
  return { type, dict, ref, parent, children: [], content: [], annotations: [] }
}

function addKids(pdf: PDFDocument, tag: Tag, dict: PDFDict, roles: PDFDict | undefined): void {
  for (const kid of listOf(entry(dict, 'K'))) {
    const value = pdf.context.lookup(kid)
    if (value instanceof PDFNumber) tag.content.push(`${dict.get(PDFName.of('Pg'))}:${value.asNumber()}`)
    if (!(value instanceof PDFDict)) continue
    const type = textOf(entry(value, 'Type'))
    const page = value.get(PDFName.of('Pg')) ?? dict.get(PDFName.of('Pg'))
    if (type === 'MCR') {
      tag.content.push(`${page}:${entry(value, 'MCID')}`)
    } else if (type === 'OBJR') {
      const target = value.get(PDFName.of('Obj'))
      if (target instanceof PDFRef) tag.annotations.push(target)
    } else {
      const child = newTag(standardType(value, roles), value, kid instanceof PDFRef ? kid : undefined, tag)
      tag.children.push(child)
      addKids(pdf, child, value, roles)
    }
  }
}

function standardType(element: PDFDict, roles: PDFDict | undefined): string {
  let type = textOf(entry(element, 'S')) ?? ''
  for (let steps = 0; steps < 8; steps++) {
    const mapped = textOf(entry(roles, type))
    if (mapped === undefined || mapped === type) break
    type = mapped
  }
  return type
}
