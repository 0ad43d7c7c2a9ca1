import { BuilderElement, FileChild, type ParagraphChild, type XmlComponent } from 'docx'

/** An element of WordprocessingML that the library has no class for. Strings become its text, with their spaces kept. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (XmlComponent | string)[]
): XmlComponent {
  const keeps = children.some((child) => typeof child === 'string') ? { 'xml:space': 'preserve' } : {}
  const entries = Object.entries({ ...attributes, ...keeps })
  const payload = Object.fromEntries(entries.map(([key, value]) => [key, { key, value }]))
  const element: XmlComponent = new BuilderElement<Record<string, string | number>>({
    name,
    attributes: payload,
  })
  for (const child of children) element.addChildElement(child)
  return element
}

/** An element that stands between the paragraphs of a document. */
export class BlockElement extends FileChild {
  constructor(name: string, ...children: readonly XmlComponent[]) {
    super(name)
    this.root.push(...children)
  }
}

/** A field: what Word computes by `instruction`, and what it shows until then. */
export function field(instruction: string, shown: readonly ParagraphChild[]): ParagraphChild[] {
  return [...fieldStart(instruction), ...shown, fieldEnd()]
}

export function fieldStart(instruction: string): ParagraphChild[] {
  return [
    run(xml('w:fldChar', { 'w:fldCharType': 'begin' })),
    run(xml('w:instrText', {}, instruction)),
    run(xml('w:fldChar', { 'w:fldCharType': 'separate' })),
  ]
}

export function fieldEnd(): ParagraphChild {
  return run(xml('w:fldChar', { 'w:fldCharType': 'end' }))
}

function run(child: XmlComponent): ParagraphChild {
  return xml('w:r', {}, child) as ParagraphChild
}
