import { spawn } from 'node:child_process'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CancellationTokenSource } from 'vscode-languageserver/node'
import { editing, eventually, type OpenFile } from './editor.ts'

const strategy = 'strategies/eksempelby-unge-2026.yaml'

describe('a language server', { timeout: 60_000 }, () => {
  test('ends when it is told to, with 0 after shutdown and 1 without', async () => {
    await editing({ copies: [strategy] }, async (editor) => {
      await (await editor.open(strategy)).diagnostics()
      await editor.connection.sendRequest('shutdown')
      await editor.connection.sendNotification('exit')
      expect(await editor.exited).toBe(0)
    })
    await editing({}, async (editor) => {
      await editor.connection.sendNotification('exit')
      expect(await editor.exited).toBe(1)
    })
  })

  test('ends when the connection or the editor does', async () => {
    await editing({}, async (editor) => {
      editor.connection.end()
      expect(await editor.exited).toBe(1)
    })
    const parent = spawn('sleep', ['600'])
    await editing({ init: { processId: parent.pid ?? null } }, async (editor) => {
      parent.kill()
      expect(await editor.exited).toBe(1)
    })
  })

  test('survives requests about files that are not there, or are no files', async () => {
    await editing({ copies: [strategy] }, async (editor) => {
      const { connection } = editor
      const position = { line: 3, character: 7 }
      for (const uri of ['file:///findes/ikke.yaml', 'untitled:Uden-1', 'git:/x?y', 'ikke en adresse', '']) {
        const textDocument = { uri }
        expect(await connection.sendRequest('textDocument/completion', { textDocument, position })).toBeNull()
        expect(await connection.sendRequest('textDocument/hover', { textDocument, position })).toBeNull()
        expect(await connection.sendRequest('textDocument/definition', { textDocument, position })).toBeNull()
        expect(await connection.sendRequest('textDocument/documentSymbol', { textDocument })).toEqual([])
        await connection.sendNotification('textDocument/didClose', { textDocument })
      }
      await expect(connection.sendRequest('textDocument/hover', {})).rejects.toThrow()
      await expect(connection.sendRequest('findes/ikke', {})).rejects.toThrow()
      const file = await editor.open(strategy)
      await rm(join(editor.folder, strategy))
      await file.type(0, 0, '# ')
      expect((await file.diagnostics()).length).toBeGreaterThan(0)
      await file.close()
      const again = await editor.openUri('untitled:Uden-2', 'format: stratlint/1\ntitle: T\n')
      expect((await again.diagnostics()).length).toBeGreaterThan(0)
      expect(await again.hover({ line: 1, character: 2 })).toContain('Titel')
    })
  })

  test('drops what is cancelled, and goes on', async () => {
    await editing({ copies: [strategy] }, async (editor) => {
      const file = await editor.open(strategy)
      const textDocument = { uri: file.uri }
      const asked = Array.from({ length: 20 }, () => {
        const source = new CancellationTokenSource()
        const answer = editor.connection.sendRequest(
          'textDocument/documentSymbol',
          { textDocument },
          source.token,
        )
        source.cancel()
        return answer.then(
          () => 'answered',
          () => 'cancelled',
        )
      })
      expect(await Promise.all(asked)).toContain('cancelled')
      const symbols = await editor.connection.sendRequest<unknown[]>('textDocument/documentSymbol', {
        textDocument,
      })
      expect(symbols.length).toBeGreaterThan(1)
    })
  })

  test('finds documents of folders that are added', async () => {
    await editing(
      { files: { 'x/a.yaml': 'format: stratlint/1\nid: a\n' }, init: { workspaceFolders: [] } },
      async (editor) => {
        const uri = `file://${editor.folder}/x`
        await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
          event: { added: [{ uri, name: 'x' }], removed: [] },
        })
        const file = await editor.open('x/a.yaml')
        expect((await file.diagnostics()).length).toBeGreaterThan(0)
      },
    )
  })

  test('is not loaded by other commands', async () => {
    const names = (await readdir('dist')).filter((name) => /^(?:start|check)-[\w-]+\.cjs$/.test(name))
    expect(names.length).toBeGreaterThan(1)
    for (const name of names)
      expect(await readFile(resolve('dist', name), 'utf8')).not.toContain('vscode-languageserver')
  })
})

describe('on 5,000 lines', { timeout: 120_000 }, () => {
  test('a keystroke is answered within 50 ms, while the document is being checked', async () => {
    const text = await long(5000)
    await editing({ files: { 'lang.yaml': text } }, async (editor) => {
      const file = await editor.open('lang.yaml')
      await file.diagnostics()
      const at = text.lastIndexOf('    owner: ') + '    owner: '.length
      const times: number[] = []
      let typed = ''
      for (let i = 0; i < 40; i++) {
        const letter = 'byraad'[i % 6] ?? ''
        await file.type(at + typed.length, at + typed.length, letter)
        typed += letter
        const place = file.after(text.slice(0, at) + typed)
        times.push(await time(() => file.complete(place)), await time(() => file.hover(place)))
        // Some pauses are long enough for a check to begin.
        await new Promise((done) => setTimeout(done, i % 4 === 0 ? 200 : 20))
      }
      const sorted = times.sort((a, b) => a - b)
      const median = sorted[Math.floor(sorted.length / 2)] ?? 0
      const late = await time(() => changed(file))
      process.stderr.write(
        `5,000 lines: median ${median.toFixed(1)} ms, slowest ${sorted.at(-1)?.toFixed(1)} ms; diagnostics after ${late.toFixed(0)} ms\n`,
      )
      expect(median).toBeLessThan(50)
    })
  })
})

async function time(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

async function changed(file: OpenFile): Promise<void> {
  await file.type(0, 0, '#\n')
  await eventually(async () => (await file.diagnostics()).length > 0, 'diagnostics')
}

/** A strategy of at least so many lines, with goals of its own in each theme. */
async function long(lines: number): Promise<string> {
  const text = await readFile(strategy, 'utf8')
  const [head = '', themes = ''] = text.split(/^themes:\n/m)
  const end = themes.search(/^\w/m)
  const own = end < 0 ? themes : themes.slice(0, end)
  let all = ''
  for (let i = 0; `${head}${all}`.split('\n').length < lines; i++) {
    all += own.replace(/^( +(?:- )?\{?id: )([\w.-]+)/gm, (_, lead: string, id: string) => {
      const number = /^[A-Z]+\d/.test(id) ? `${id}.${i}` : `${id}-${i}`
      return `${lead}${number}`
    })
  }
  return `${head}themes:\n${all}`
}
