import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { completeLock } from '../scripts/complete-lock.mjs'

test('the lock file holds the packages of every platform, so that npm ci takes it everywhere', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  expect(completeLock(lock)).toEqual([])
})
