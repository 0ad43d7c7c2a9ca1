import { stratmlNamespaces } from '#core/stratml'
import type { Element } from './element.ts'
import { sequences } from './order.ts'

/** What a file does otherwise than the standard, and was read nevertheless. */
export interface Repair {
  messageId:
    | 'namespace'
    | 'order'
    | 'submitter'
    | 'identifier'
    | 'empty'
    | 'attribute'
    | 'unknownElement'
    | 'textValue'
    | 'embedded'
    | 'undetermined'
    | 'leftOut'
  /** The element or attribute concerned. */
  name: string
  offset: number
}

const undetermined = /^\[?\s*(?:to be determined|tbd|to be decided)\s*\.?\]?$/i

/** Whether a text only says that there is none yet. */
export function isUndetermined(text: string): boolean {
  return undetermined.test(text.trim())
}

/** Goes through a plan for what is not as the standard says. */
export function repairsOf(root: Element, document: Element): Repair[] {
  const repairs: Repair[] = []
  const note = (messageId: Repair['messageId'], { offset }: Element, name: string): void => {
    repairs.push({ messageId, name, offset })
  }
  if (root !== document) note('embedded', root, document.name)
  const part = root.name === 'StrategicPlan' ? 1 : 2
  if (root.namespace !== stratmlNamespaces[part]) note('namespace', root, root.namespace || root.name)
  const ids = new Set<string>()
  const visit = (element: Element): void => {
    const sequence = Object.hasOwn(sequences, element.name) ? sequences[element.name] : undefined
    if (sequence === undefined) visitText(element)
    else visitElements(element, sequence)
  }
  const visitText = (element: Element): void => {
    const text = element.text.trim()
    if (isUndetermined(text)) note('undetermined', element, element.name)
    if (element.name !== 'Identifier') return
    if (!/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(text) || /^PLACEHOLDER_/i.test(text) || ids.has(text))
      note('identifier', element, text)
    ids.add(text)
  }
  const visitElements = (element: Element, sequence: readonly string[]): void => {
    for (const [name, value] of Object.entries(element.attributes)) {
      const isOdd = value === '' ? !name.startsWith('xmlns') : name === 'IndicatorType'
      if (isOdd) note('attribute', element, name)
    }
    const places = element.children.map(({ name }) => sequence.indexOf(name))
    const known = places.filter((place) => place >= 0)
    if (known.some((place, i) => place < (known[i - 1] ?? 0))) note('order', element, element.name)
    for (const [i, child] of element.children.entries()) {
      if ((places[i] ?? -1) < 0) note('unknownElement', child, child.name)
      else if (part === 2 && child.name === 'Submitter' && element.name === 'AdministrativeInformation')
        note('submitter', child, child.name)
      else if (isEmpty(child) && child.name !== 'AdministrativeInformation') note('empty', child, child.name)
      if ((places[i] ?? -1) >= 0 && !isEmpty(child)) visit(child)
      else if (child.name === 'Identifier') note('identifier', child, '')
    }
  }
  visit(root)
  return repairs
}

/** Whether an element holds nothing at all. */
export function isEmpty({ text, children }: Element): boolean {
  return text.trim() === '' && children.every(isEmpty)
}
