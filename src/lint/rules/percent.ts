import { openEnded, percentUnits } from '../lexicon/percent.ts'

/**
 * Whether a number counts a share of something in percent, which growth and occupancy are not. `words` are what the
 * document says about the number.
 */
export function isPercentShare(unit = '', words = ''): boolean {
  const written = unit.trim().toLowerCase()
  if (!percentUnits.some((word) => written === word || written.startsWith(`${word} `))) return false
  const said = `${words} ${unit}`.toLowerCase().match(/\p{L}+/gu) ?? []
  return !said.some((word) => openEnded.some((stem) => word.startsWith(stem)))
}
