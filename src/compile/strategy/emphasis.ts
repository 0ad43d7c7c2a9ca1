import type { PhrasingContent } from 'mdast'

/** Inline nodes with strong emphasis taken off, to stand in strong emphasis themselves. */
export function withoutStrong(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'strong') return withoutStrong(node.children)
    if (!('children' in node)) return [node]
    return [{ ...node, children: withoutStrong(node.children as PhrasingContent[]) } as PhrasingContent]
  })
}
