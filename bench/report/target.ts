/** A line of the table of targets. */
export interface Target {
  what: string
  /** `most`: at most this; `least`: at least. */
  kind: 'most' | 'least'
  target: number
  unit: '×' | 'MB' | 's' | 'ms'
  /** By the clock. */
  wall: number
  /** By the processor; NaN where the target is not about time. */
  cpu: number
}
