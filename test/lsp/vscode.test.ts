import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findProgram } from '../../editors/vscode/src/program.ts'
import { inFolder } from '../cli/scenario.ts'

const script = 'node_modules/stratlint/bin/stratlint.js'

test('the extension runs what belongs to a folder only where the folder is trusted', async () => {
  const files = new Map([
    [script, ''],
    ['eget/stratlint.js', ''],
    ['bin/stratlint', '#!/bin/sh\n'],
  ])
  await inFolder(files, async (folder) => {
    await chmod(join(folder, 'bin/stratlint'), 0o755)
    const path = join(folder, 'bin')
    const own = { command: 'node', args: [join(folder, script)] }
    const shared = { command: join(folder, 'bin/stratlint'), args: [] }
    expect(findProgram([folder], '', true, path)).toEqual(own)
    expect(findProgram([folder], 'eget/stratlint.js', true, path)?.args).toEqual([
      join(folder, 'eget/stratlint.js'),
    ])
    expect(findProgram([folder], 'eget/stratlint.js', false, path)).toEqual(shared)
    expect(findProgram([folder], '', false, path)).toEqual(shared)
    expect(findProgram([folder], '', false, 'bin')).toBeUndefined()
  })
})
