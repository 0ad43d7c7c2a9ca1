import type { Element } from 'hast'
import { chartElement } from '../../charts/chart-svg.ts'
import { element } from '../../markup/element.ts'
import type { ChartNode } from '../../tree.ts'
import type { Context, State } from './context.ts'
import { pagePalette } from './palette.ts'
import { rowHeaderTableElement } from './tables.ts'
import { say } from './words.ts'

/** A chart, drawn once for wide and once for narrow places (the style sheet shows one), with its numbers as a table. */
export function chartFigure(context: Context, state: State, node: ChartNode): Element {
  const [table] = node.children
  const named = table.caption === undefined ? { ...table, caption: node.title } : table
  return element(
    'figure',
    { className: ['chart-figure'], id: node.id },
    element('figcaption', {}, node.title),
    chartElement(node, context.locale, pagePalette, 'wide'),
    chartElement(node, context.locale, pagePalette, 'narrow'),
    element(
      'details',
      {},
      element('summary', {}, say('asTable', context.locale)),
      rowHeaderTableElement(context, state, named),
    ),
  )
}
