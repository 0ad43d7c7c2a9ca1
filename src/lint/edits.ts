import type { TextEdit } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { nearestNode, type Path } from '#core/located'
import { locate } from '#document/locate'

/** The edit that replaces a stretch of a text (offsets in its content), whatever way the text is written. */
export function replacing(
  document: StrategyDocument,
  path: Path,
  { from, to }: { from: number; to: number },
  text: string,
): TextEdit {
  return { ...locate(document.source, nearestNode(document.root, path), from, to), text }
}

/** Whether a text can be put into the node at a path: in a flow list or map a comma ends what has no quotation marks. */
export function canHold(document: StrategyDocument, path: Path, text: string): boolean {
  if (nearestNode(document.root, path).style !== 'plain' || !/[,[\]{}]/.test(text)) return true
  return !path.some((_, depth) => nearestNode(document.root, path.slice(0, depth)).style === 'flow')
}
