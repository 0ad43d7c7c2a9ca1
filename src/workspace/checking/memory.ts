import { setFlagsFromString } from 'node:v8'

/** Files from which it shows. */
const manyFiles = 100

/**
 * Has a check of many files clean up more often: what is kept of each file is small, and all else can go when the next is read. It
 * costs a few hundredths of the time.
 */
export function keepMemorySmall(files: number): void {
  if (files >= manyFiles) setFlagsFromString('--heap-growing-percent=30')
}
