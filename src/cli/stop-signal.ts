/** Settles when the program is asked to stop, by Ctrl+C or by the system. A second time ends it at once. */
export function stopSignal(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop())
  })
}
