import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('imports go down only, and the check sees the whole program', async () => {
  const { stdout } = await promisify(execFile)('npx', ['depcruise', 'src', '--output-type', 'json'], {
    maxBuffer: 64 << 20,
  })
  const { summary } = JSON.parse(stdout)
  expect(summary.violations).toEqual([])
  expect(summary.totalCruised).toBeGreaterThan(100)
})
