import type { Element } from 'hast'
import { element } from '../../markup/element.ts'
import type { CellState } from '../../tree.ts'

const outline = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 }

const tickedDisc = (): Element[] => [
  element('circle', { cx: 12, cy: 12, r: 11, fill: 'currentColor' }),
  element('path', { d: 'M6.5 12.5l3.7 3.7 7.3-8', ...outline, strokeWidth: 2.6, className: ['icon-tick'] }),
]
const dashedRing = (): Element[] => [
  element('circle', { cx: 12, cy: 12, r: 10, ...outline, strokeDasharray: '3.9 3.95' }),
]
const crossedSquare = (): Element[] => [
  element('rect', { x: 2.5, y: 2.5, width: 19, height: 19, rx: 2, ...outline }),
  element('path', { d: 'M7.5 7.5l9 9m0-9l-9 9', ...outline, strokeWidth: 2.4 }),
]

/** One shape for each state of a table, so that none depends on colour. */
const shapes: Record<CellState, () => Element[]> = {
  filled: tickedDisc,
  partly: () => [
    element('circle', { cx: 12, cy: 12, r: 10, ...outline }),
    element('path', { d: 'M12 2a10 10 0 0 0 0 20z', fill: 'currentColor' }),
  ],
  gap: dashedRing,
  missing: crossedSquare,
  none: () => [element('path', { d: 'M7 12h10', ...outline })],
  reached: tickedDisc,
  'on-track': () => [
    element('circle', { cx: 12, cy: 12, r: 10, ...outline }),
    element('path', { d: 'M6.5 12h10.5m-4.5-4.5l4.5 4.5-4.5 4.5', ...outline, strokeWidth: 2.4 }),
  ],
  behind: () => [
    element('path', { d: 'M12 2.5l10.2 18.5h-20.4z', ...outline, strokeLinejoin: 'round' }),
    element('path', { d: 'M12 9v5.5m0 2v2.2', ...outline, strokeWidth: 2.4 }),
  ],
  missed: crossedSquare,
  unmeasured: dashedRing,
  unknown: () => [
    element('circle', { cx: 12, cy: 12, r: 10, ...outline }),
    element('path', { d: 'M7.5 12h9', ...outline, strokeWidth: 2.4 }),
  ],
  'score-0': () => gauge(0),
  'score-25': () => gauge(0.25),
  'score-50': () => gauge(0.5),
  'score-75': () => gauge(0.75),
  'score-100': () => gauge(1),
}

/** A box that is filled from below. */
function gauge(share: number): Element[] {
  const box = element('rect', { x: 4, y: 2, width: 16, height: 20, rx: 2, ...outline })
  const height = 20 * share
  const filling = { x: 4, y: 22 - height, width: 16, height, fill: 'currentColor' }
  return share === 0 ? [box] : [element('rect', filling), box]
}

export function isCellState(name: string): name is CellState {
  return Object.hasOwn(shapes, name)
}

/** The sign of a state; the word beside it is what assistive technology reads. */
export function stateIcon(state: CellState): Element {
  const frame = { className: ['icon'], viewBox: '0 0 24 24', width: 20, height: 20, ariaHidden: 'true' }
  return element('svg', frame, ...shapes[state]())
}

/** The sign that leads from a footnote back to the text. */
export function backIcon(): Element {
  return lineIcon('M9 6l-5 5 5 5M4 11h11a5 5 0 0 1 5 5v2')
}

/** The box of a task, ticked or empty. */
export function taskIcon(done: boolean): Element {
  return lineIcon(done ? 'M4 4h16v16H4zM8 12l3 3 5.5-6.5' : 'M4 4h16v16H4z')
}

function lineIcon(d: string): Element {
  const frame = { className: ['sign'], viewBox: '0 0 24 24', width: 16, height: 16, ariaHidden: 'true' }
  return element('svg', frame, element('path', { d, ...outline }))
}
