/** The numbers from 0 that threads take in turn, each by one of them. Nobody waits: it lies in memory that all of them see. */
export interface Queue {
  /** Takes the next number for a thread; undefined where there is none left. */
  take(thread: number): number | undefined
  takenBy(thread: number): number[]
  /** Leaves nothing to take. */
  close(): void
}

/** The memory of a queue of so many numbers: the next one, and for each the thread that took it. */
export function startQueue(length: number): SharedArrayBuffer {
  return new SharedArrayBuffer((1 + length) * Int32Array.BYTES_PER_ELEMENT)
}

export function queueIn(memory: SharedArrayBuffer): Queue {
  const cells = new Int32Array(memory)
  const length = cells.length - 1
  return {
    take(thread) {
      const taken = Atomics.add(cells, 0, 1)
      if (taken >= length) return undefined
      Atomics.store(cells, 1 + taken, 1 + thread)
      return taken
    },
    takenBy: (thread) =>
      Array.from({ length }, (_, i) => i).filter((i) => Atomics.load(cells, 1 + i) === 1 + thread),
    close: () => void Atomics.store(cells, 0, length),
  }
}
