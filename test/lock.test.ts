import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('the lock file holds the packages of every platform, so that npm ci takes it everywhere', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/complete-lock.mjs', '--check'])
  expect(stdout).toBe('0 platform packages were missing\n')
})
