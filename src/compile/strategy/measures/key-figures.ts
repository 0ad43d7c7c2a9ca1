import type { RootContent, TableRow } from 'mdast'
import type { KeyFigure } from '#core/generated/strategy'
import { compactTable, h, type Inline, inline, joined, row, sentences } from '../../nodes.ts'
import { type Build, capital } from '../context/build.ts'
import { keyFigure as figureLink, keyFigureName, reference } from '../context/names.ts'
import {
  type Below,
  cellField,
  dateText,
  dimensionText,
  printedText,
  spanText,
  valueText,
} from '../context/values.ts'

/** The facts in numbers that the text leans on. */
export function keyFigurePart(b: Build): RootContent[] {
  const figures = Object.entries(b.strategy.keyFigures ?? {})
  if (figures.length === 0) return []
  const below: Below = { depth: 2, blocks: [] }
  const rows = figures.map(([id, figure]) => figureRow(b, id, figure ?? {}, below))
  const head = [b.say('figure'), b.say('value'), b.say('date'), b.say('source'), b.say('remark')]
  return [
    h(2, b.anchors.heading(b.say('keyFigures')), b.say('keyFigures')),
    compactTable(head, rows, { align: ['left', 'right', 'left', 'left', 'left'] }),
    ...below.blocks,
  ]
}

function figureRow(b: Build, id: string, figure: KeyFigure, below: Below): TableRow {
  const what = b.inline(figure.what)
  const name = joined(', ', [what.length > 0 ? what : id, dimensionText(figure.dimension)])
  const [first] = name
  const label = first?.type === 'text' ? inline(capital(first.value), name.slice(1)) : name
  const date = joined(', ', [dateText(b, figure.date), spanText(b, figure.period)])
  const remark = sentences([
    shareText(b, figure),
    printedText(b, figure.printed),
    cellField(b, figure.note, below, keyFigureName(figure, id)),
  ])
  const cells = [label, amountText(b, figure), date, reference(b, figure.reference), remark]
  return row(cells, b.anchors.claim('keyFigure', id))
}

function amountText(b: Build, { value, min, max, unit, approximate }: KeyFigure): string {
  const number = (n: number): string => valueText(b, n, undefined)
  const range = min !== undefined && max !== undefined ? `${number(min)}–${number(max)}` : undefined
  const parts = [
    value === undefined ? undefined : number(value),
    range,
    range === undefined && min !== undefined ? b.say('atLeast', { value: number(min) }) : undefined,
    range === undefined && max !== undefined ? b.say('atMost', { value: number(max) }) : undefined,
  ]
  const amount = [parts.filter(Boolean).join(', '), unit].filter(Boolean).join(' ')
  return approximate === true && amount !== '' ? b.say('about', { value: amount }) : amount
}

function shareText(b: Build, { share }: KeyFigure): Inline {
  if (share === undefined) return undefined
  const whole = share.of === undefined ? undefined : figureLink(b, share.of)
  if (share.percent === undefined) return whole
  const [before = '', after = ''] = b.say('share', { percent: share.percent, whole: '\n' }).split('\n')
  return whole === undefined ? b.say('percent', { value: share.percent }) : [before, whole, after]
}
