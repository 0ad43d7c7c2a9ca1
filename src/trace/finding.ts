import type { Diagnostic, Fix, MessageData, RelatedPlace, Severity } from '#core/diagnostic'
import { type LocatedNode, nearestNode, type Path, pointerOf } from '#core/located'
import { rangeOf, type Source } from '#core/source'

/** A file with the places of its nodes: a strategy or a register. */
export interface Located {
  source: Source
  root: LocatedNode
}

/** What a finding says beside its place. */
export interface Finding {
  ruleId: `trace/${string}`
  messageId: string
  data: MessageData
  severity?: Severity
  related?: RelatedPlace[]
  /** The new text of the node, where the check knows it. What the document says changes with it, so it is never safe. */
  replacement?: string
}

/** A diagnostic on the node at a path, or on the nearest one that the file has; an error unless it says otherwise. */
export function findingAt({ source, root }: Located, path: Path, finding: Finding): Diagnostic {
  const { ruleId, messageId, data, severity = 'error', related = [], replacement } = finding
  const { start, end } = nearestNode(root, path)
  const fix: Fix | undefined =
    replacement === undefined ? undefined : { kind: 'unsafe', edits: [{ start, end, text: replacement }] }
  return {
    ruleId,
    messageId,
    data,
    severity,
    path: source.path,
    pointer: pointerOf(path),
    range: rangeOf(source, { start, end }),
    ...(related.length === 0 ? {} : { related }),
    ...(fix === undefined ? {} : { fix }),
  }
}
