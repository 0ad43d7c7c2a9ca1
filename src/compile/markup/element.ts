import type { Element, Properties } from 'hast'

/** A drawing that is not in its frame yet; sizes are in pixels. */
export interface Drawing {
  width: number
  height: number
  children: Element[]
}

/** Properties by their hast names, such as `strokeWidth`. Of the numbers, SVG's properties take many and hast's types few. */
export type Attributes = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/**
 * An element of SVG or HTML in hast. Strings become text, undefined children are left out, and numbers get one decimal
 * at most, so that the same chart has the same text everywhere.
 */
export function element(
  tagName: string,
  attributes: Attributes,
  ...children: (Element | string | undefined)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties: rounded(attributes) as Properties,
    children: children
      .filter((child) => child !== undefined)
      .map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  }
}

function rounded(attributes: Attributes): Attributes {
  const copy: { [name: string]: Attributes[string] } = {}
  for (const name in attributes) {
    const value = attributes[name]
    copy[name] = typeof value === 'number' ? round(value) : value
  }
  return copy
}

/** A coordinate with one decimal. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10
}
