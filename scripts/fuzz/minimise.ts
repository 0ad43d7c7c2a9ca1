/** The smallest text found, by leaving out lines and then characters, for which a test still holds; within a time in milliseconds. */
export async function minimised(
  text: string,
  stillFails: (text: string) => Promise<boolean>,
  time = 60_000,
): Promise<string> {
  const end = performance.now() + time
  let best = text
  for (const separator of ['\n', '']) {
    let parts = best.split(separator)
    for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let i = 0; i < parts.length && performance.now() < end; ) {
        const fewer = parts.toSpliced(i, size)
        if (await stillFails(fewer.join(separator))) parts = fewer
        else i += size
      }
    }
    best = parts.join(separator)
  }
  return best
}
