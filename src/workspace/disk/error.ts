/** Whether an error is one of node's system errors with one of the codes; without codes, any of them. */
export function isErrorCode(error: unknown, ...codes: string[]): error is Error {
  return (
    error instanceof Error && 'code' in error && (codes.length === 0 || codes.includes(String(error.code)))
  )
}
