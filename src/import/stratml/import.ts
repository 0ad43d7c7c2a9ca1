import type { Diagnostic, MessageData } from '#core/diagnostic'
import type { Strategy } from '#core/generated/strategy'
import { createSource, rangeOf } from '#core/source'
import { stratmlWords } from '#core/stratml'
import { type Content, writeEntry } from '#document/editing/write'
import { draftOf } from './draft/strategy.ts'
import { type Element, findElement, readXml, UnreadableXml } from './read/element.ts'
import { roots } from './read/order.ts'
import { readPlan } from './read/plan.ts'
import { isEmpty, repairsOf } from './read/repairs.ts'

export interface StratmlDraft {
  strategy: Strategy
  yaml: string
  /** What the file does otherwise than the standard, as `import/stratml`: read nevertheless, or left out. */
  diagnostics: Diagnostic[]
}

/** A draft of a strategy from a StratML file of either part; `path` is the file as users see it. Throws UnreadableXml. */
export function importStratml(path: string, xml: string, language?: string): StratmlDraft {
  const source = createSource(path, xml)
  const document = readXml(source.text)
  const root = findElement(document, roots)
  if (root === undefined) throw new UnreadableXml(`<${document.name}>`, document.offset)
  const strategy = draftOf(readPlan(root), language)
  const groups = new Map<string, { messageId: string; name: string; offset: number; count: number }>()
  for (const repair of [...repairsOf(root, document), ...leftOut(root)]) {
    const key = `${repair.messageId} ${kindOf(repair.messageId, repair.name)}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { ...repair, count: 1 })
    else known.count++
  }
  const diagnostics = [...groups.values()].map(({ messageId, name, offset, count }): Diagnostic => {
    const data: MessageData = { name, count }
    const range = rangeOf(source, { start: offset, end: offset })
    return { ruleId: 'import/stratml', messageId, data, severity: 'info', path, pointer: '', range }
  })
  return { strategy, yaml: writeDraft(strategy), diagnostics }
}

/** What there is no field for, and what stands in words where a number belongs. */
function leftOut(root: Element): { messageId: string; name: string; offset: number }[] {
  const found: { messageId: string; name: string; offset: number }[] = []
  const visit = (element: Element, isCounted: boolean): void => {
    const { name, offset, attributes } = element
    if ((name === 'TargetResult' || name === 'ActualResult') && isCounted && isInWords(element))
      found.push({ messageId: 'textValue', name, offset })
    if (name === 'Relationship' && attributes['RelationshipType'] !== 'Peer_To')
      found.push({ messageId: 'leftOut', name, offset })
    const isQuantity =
      name === 'PerformanceIndicator' && attributes['PerformanceIndicatorType'] !== 'Qualitative'
    for (const child of element.children) visit(child, isCounted || isQuantity)
  }
  visit(root, false)
  return found
}

/** Whether a result says something, and has no number. A change is said in words. */
function isInWords({ children }: Element): boolean {
  const textOf = (name: string): string => children.find((child) => child.name === name)?.text.trim() ?? ''
  const said = textOf('Description')
  const isDescribed = children.some((child) => child.name === 'Descriptor' && !isEmpty(child))
  return (
    textOf('NumberOfUnits') === '' && (said !== '' || isDescribed) && !said.startsWith(stratmlWords.change)
  )
}

/** Repairs of one kind are told together: by what they concern, but of ids all at once. */
function kindOf(messageId: string, name: string): string {
  return messageId === 'identifier' || messageId === 'undetermined' ? '' : name
}

/** The draft as a document. */
export function writeDraft(strategy: Strategy): string {
  const setting = { inFlow: false, indent: '', lineBreak: '\n' }
  const entries = Object.entries(strategy).map(([key, value]) => writeEntry(key, value as Content, setting))
  return `${entries.join('\n')}\n`
}
