import isFormed from './generated/validate-shard.cjs'

/** Whether a value is formed as `schemas/output/shard.schema.json` says. */
export function isShardForm(value: unknown): boolean {
  return isFormed(value)
}
