import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { ask, eventually, previewing, revisions, strategy } from './preview-program.ts'
import { inFolder, runProgram } from './scenario.ts'

const name = 'eksempelby-unge-2026.yaml'
const page = '/documents/eksempelby-unge-2026'
const report = '/reports/eksempelby-unge-2026'
const small = (id: string): string => `format: stratlint/1\nid: ${id}\ntitle: Plan ${id}\n`
const withTitle = (text: string, title: string): string => text.replace(/^title: .*$/m, `title: ${title}`)

describe('stratlint preview of a document', () => {
  test('serves the report that compile makes, byte for byte, and the findings beside it', async () => {
    await previewing({ copies: [strategy] }, async (preview) => {
      const { folder } = preview
      const start = await ask(preview, '/')
      expect([start.status, start.headers.location]).toEqual([302, page])
      await runProgram(['compile', name, '--as-of', '2026-11-22', '-o', 'ud'], folder)
      expect((await ask(preview, report)).body).toBe(
        await readFile(join(folder, 'ud', name.replace('yaml', 'html')), 'utf8'),
      )
      const { body } = await ask(preview, page)
      const { stdout } = await runProgram(
        ['check', name, '--as-of', '2026-11-22', '--format', 'json'],
        folder,
      )
      const { diagnostics, score } = JSON.parse(stdout).files[0]
      expect(diagnostics.length).toBeGreaterThan(0)
      for (const { message, range, ruleId } of diagnostics) {
        expect(body.replaceAll('&#x27;', "'")).toContain(message)
        expect(body).toContain(`linje ${range.start.line} <code>${ruleId}</code>`)
      }
      expect(body).toContain(`SMART ${score.smart} af 100`)
      expect(body).toContain(`href="${report}#maal-m2"`)
    })
  })

  test('shows the report that is asked for', async () => {
    await previewing({ copies: [strategy], args: ['--report', 'audit'] }, async (preview) => {
      const { folder } = preview
      await runProgram(['compile', name, '--report', 'audit', '--as-of', '2026-11-22', '-o', 'ud'], folder)
      expect((await ask(preview, report)).body).toBe(
        await readFile(join(folder, 'ud', name.replace('yaml', 'audit.html')), 'utf8'),
      )
    })
  })

  test('tells open pages of a save, also of an editor that saves by renaming', async () => {
    await previewing({ copies: [strategy] }, async (preview) => {
      const path = join(preview.folder, name)
      const text = await readFile(path, 'utf8')
      const told = await revisions(preview)
      await writeFile(path, withTitle(text, 'Skrevet'))
      const written = await told.next()
      expect((await eventually(preview, page, ({ body }) => body.includes('Skrevet'))).body).toContain(
        `data-revision="${written.split('-')[0]}-`,
      )
      await writeFile(`${path}~`, withTitle(text, 'Omdøbt'))
      await rename(`${path}~`, path)
      await told.next()
      await eventually(preview, report, ({ body }) => body.includes('Omdøbt'))
      await writeFile(path, withTitle(text, 'Efter omdøbningen'))
      await eventually(preview, report, ({ body }) => body.includes('Efter omdøbningen'))
    })
  })

  test('has the look of the configuration, and follows it and the logo', async () => {
    const drawing = (colour: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="${colour}" d="M0 0h9v9z"/></svg>`
    const address = (colour: string): string =>
      `src="data:image/svg+xml;base64,${Buffer.from(drawing(colour)).toString('base64')}"`
    const config = 'compile: {logo: billeder/logo.svg, theme: {primary: "#7a1f5c"}}\n'
    const files = { 'stratlint.config.yaml': config, 'billeder/logo.svg': drawing('#111111') }
    await previewing({ copies: [strategy], files }, async (preview) => {
      const at = (path: string): string => join(preview.folder, path)
      const first = await ask(preview, report)
      expect(first.body).toContain(address('#111111'))
      expect(first.body).toContain('--brand: #7a1f5c;')
      expect(first.headers['content-security-policy']).toContain('img-src data:')
      await writeFile(at('billeder/logo.svg'), drawing('#222222'))
      await eventually(preview, report, ({ body }) => body.includes(address('#222222')))
      await writeFile(at('stratlint.config.yaml'), config.replace('#7a1f5c', '#0b5563'))
      await eventually(preview, report, ({ body }) => body.includes('--brand: #0b5563;'))
      await writeFile(at('stratlint.config.yaml'), config.replace('billeder', 'nye'))
      await eventually(preview, page, ({ body }) =>
        body.includes("stratlint.config.yaml:1:17 Logoet 'nye/logo.svg' kan ikke læses."),
      )
      await mkdir(at('nye'))
      await writeFile(at('nye/logo.svg'), drawing('#333333'))
      await eventually(preview, report, ({ body }) => body.includes(address('#333333')))
      expect((await ask(preview, page)).body).not.toContain('kan ikke læses')
    })
  })

  test('follows the tables of measurements beside the document', async () => {
    const rows = (value: number): string => `indicator;date;value\nunge-hjemloese;2026-02;${value}\n`
    await previewing({ copies: [strategy], files: { 'tal.csv': rows(36) } }, async (preview) => {
      const path = join(preview.folder, name)
      const text = await readFile(path, 'utf8')
      const list = /(unge-hjemloese:[\s\S]*?) {4}measurements:\n(?: {6}- .*\n)+/
      await writeFile(path, text.replace(list, '$1    measurements: {file: tal.csv}\n'))
      await eventually(preview, report, ({ body }) => body.includes('36 personer'))
      await writeFile(join(preview.folder, 'tal.csv'), rows(37))
      await eventually(preview, report, ({ body }) => body.includes('37 personer'))
      await rm(join(preview.folder, 'tal.csv'))
      await eventually(preview, page, ({ body }) => body.includes("'tal.csv' findes ikke"))
      await writeFile(join(preview.folder, 'tal.csv'), rows(38))
      await eventually(preview, report, ({ body }) => body.includes('38 personer'))
    })
  })

  test('joins saves that come quickly, and shows the last', async () => {
    await previewing({ copies: [strategy] }, async (preview) => {
      const path = join(preview.folder, name)
      const text = await readFile(path, 'utf8')
      const told = await revisions(preview)
      for (let i = 1; i <= 30; i++) await writeFile(path, withTitle(text, `Udgave ${i}.`))
      await eventually(preview, report, ({ body }) => body.includes('Udgave 30.'))
      await pause(500)
      expect(told.all.length - 1).toBeGreaterThan(0)
      expect(told.all.length - 1).toBeLessThan(10)
    })
  })

  test('shows the errors of a document that cannot be read above its last report', async () => {
    await previewing({ copies: [strategy] }, async (preview) => {
      const path = join(preview.folder, name)
      const text = await readFile(path, 'utf8')
      const before = await ask(preview, report)
      await writeFile(path, `${withTitle(text, 'I stykker')}\ngoals: [`)
      const broken = await eventually(preview, page, ({ body }) => body.includes('yaml/'))
      expect(broken.body).toContain('Dokumentet kan ikke læses, som det er nu.')
      expect(broken.body.indexOf('id="broken"')).toBeLessThan(broken.body.indexOf('<iframe'))
      expect((await ask(preview, report)).body).toBe(before.body)
      await writeFile(path, withTitle(text, 'Hel igen'))
      const whole = await eventually(preview, page, ({ body }) => body.includes('Hel igen'))
      expect(whole.body).not.toContain('Dokumentet kan ikke læses')
      expect((await ask(preview, report)).body).toContain('Hel igen')
    })
  })

  test('shows the errors alone where there never was a report', async () => {
    await previewing({ files: { 'a.yaml': 'format: stratlint/1\nid: [' } }, async (preview) => {
      const { body } = await ask(preview, '/documents/a')
      expect(body).toContain('der er ingen rapport endnu')
      expect(body).not.toContain('<iframe')
      expect((await ask(preview, '/reports/a')).status).toBe(404)
    })
  })

  test('writes valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off' },
    })
    const files = { 'i-stykker.yaml': 'format: stratlint/1\nid: [' }
    await previewing({ copies: [strategy], files }, async (preview) => {
      for (const path of ['/', page, '/documents/i-stykker', '/nothing']) {
        const { results } = await validator.validateString((await ask(preview, path)).body)
        const problems = results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => [ruleId, message]),
        )
        expect([path, problems]).toEqual([path, []])
      }
    })
  })

  test('takes nothing of a document for markup', async () => {
    const files = {
      'a.yaml': 'format: stratlint/1\nid: a\ntitle: "<script>alert(1)</script>"\n"<b x=\'\'>": 1\n',
    }
    await previewing({ files }, async (preview) => {
      const { body } = await ask(preview, '/documents/a')
      expect(body).toContain('&#x3C;script>alert(1)')
      expect(body.match(/<script/g)).toHaveLength(1)
      expect(body).not.toContain('<b x')
    })
  })
})

describe('stratlint preview of several documents', () => {
  test('lists them, and follows those that come and go', async () => {
    const files = { 'plan/a.yaml': small('a'), 'plan/b.yaml': small('b') }
    await previewing({ files, args: ['plan'] }, async (preview) => {
      const list = await ask(preview, '/')
      expect([...list.body.matchAll(/href="(\/documents\/[^"]*)"/g)].map(([, href]) => href)).toEqual([
        '/documents/a',
        '/documents/b',
      ])
      await writeFile(join(preview.folder, 'plan', 'c.yaml'), small('c'))
      await eventually(preview, '/documents/c', ({ status }) => status === 200)
      await rm(join(preview.folder, 'plan', 'b.yaml'))
      await eventually(preview, '/documents/b', ({ status }) => status === 404)
    })
  })

  test('keeps an address though the id is edited, and gives each document one of its own', async () => {
    await previewing({ files: { 'a.yaml': small('ens'), 'b.yaml': small('ens') } }, async (preview) => {
      expect((await ask(preview, '/documents/ens-2')).body).toContain('Plan ens')
      await writeFile(join(preview.folder, 'b.yaml'), small('ny'))
      await eventually(preview, '/documents/ens-2', ({ body }) => body.includes('Plan ny'))
    })
  })

  test('follows the configuration, and says when it is wrong', async () => {
    await previewing({ files: { 'a.yaml': small('a'), 'stratlint.config.yaml': '' } }, async (preview) => {
      const config = join(preview.folder, 'stratlint.config.yaml')
      await writeFile(config, 'language: en\n')
      await eventually(preview, '/documents/a', ({ body }) => body.includes('lang="en"'))
      await writeFile(config, 'langauge: en\n')
      await eventually(preview, '/documents/a', ({ body }) => body.includes('could not be read again'))
      await writeFile(config, 'language: da\n')
      const { body } = await eventually(preview, '/documents/a', (reply) => reply.body.includes('lang="da"'))
      expect(body).not.toContain('could not be read again')
    })
  })

  test('finds a folder again that has been away', async () => {
    await previewing({ files: { 'plan/a.yaml': small('a') }, args: ['plan'] }, async (preview) => {
      const plan = join(preview.folder, 'plan')
      await rename(plan, `${plan}-gemt`)
      await eventually(preview, '/documents/a', ({ body }) => body.includes('kunne ikke læses igen'))
      await rename(`${plan}-gemt`, plan)
      await eventually(preview, '/documents/a', ({ body }) => !body.includes('kunne ikke læses igen'))
      await writeFile(join(plan, 'a.yaml'), small('a').replace('Plan', 'Tilbage'))
      await eventually(preview, '/documents/a', ({ body }) => body.includes('Tilbage a'))
    })
  })
})

describe('the server of stratlint preview', () => {
  test('answers only its own pages, and only reading', async () => {
    await previewing({ files: { 'a.yaml': small('a') } }, async (preview) => {
      const { port } = preview
      const status = async (headers: Record<string, string>, method = 'GET', path = '/documents/a') =>
        (await ask(preview, path, { method, headers })).status
      expect(await status({})).toBe(200)
      expect(await status({ host: `localhost:${port}` })).toBe(200)
      for (const host of [
        'evil.example',
        `evil.example:${port}`,
        '127.0.0.1',
        'localhost:1',
        `[::1]:${port}`,
      ]) {
        expect([host, await status({ host })]).toEqual([host, 403])
        expect(await status({ host }, 'GET', '/events')).toBe(403)
        expect(await status({ host }, 'POST')).toBe(403)
      }
      expect(await status({ origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' })).toBe(200)
      expect(await status({ 'sec-fetch-site': 'none' })).toBe(200)
      for (const origin of ['http://evil.example', 'null', `https://127.0.0.1:${port}`, 'http://localhost:1'])
        expect([origin, await status({ origin })]).toEqual([origin, 403])
      for (const site of ['cross-site', 'same-site'])
        expect(await status({ 'sec-fetch-site': site })).toBe(403)
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const reply = await ask(preview, '/documents/a', { method })
        expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD'])
      }
      const head = await ask(preview, '/documents/a', { method: 'HEAD' })
      expect([head.status, head.body]).toEqual([200, ''])
      expect((await ask(preview, '/events', { method: 'HEAD' })).status).toBe(200)
    })
  })

  test('has no path that leads to a file', async () => {
    await previewing({ files: { 'a.yaml': small('a'), 'hemmelig.txt': 'hemmelig' } }, async (preview) => {
      const paths = [
        '/a.yaml',
        '/hemmelig.txt',
        '/../hemmelig.txt',
        '/documents/../hemmelig.txt',
        '/documents/%2e%2e/hemmelig.txt',
        '/reports/..%2f..%2fetc%2fpasswd',
        '//etc/passwd',
        '/documents/a/',
        '/documents/A',
        '/documents/__proto__',
        '/__proto__',
        `http://evil.example/documents/a`,
      ]
      for (const path of paths) {
        const { status, body } = await ask(preview, path)
        expect([path, status]).toEqual([path, 404])
        expect(body).not.toContain('hemmelig')
      }
    })
  })

  test('forbids storing, guessing types, framing by others and sharing with other sites', async () => {
    await previewing({ copies: [strategy] }, async (preview) => {
      for (const path of ['/', page, report, '/preview.css', '/preview.js', '/nothing']) {
        const { headers } = await ask(preview, path)
        expect(headers).toMatchObject({
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'same-origin',
          'referrer-policy': 'no-referrer',
        })
        expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
        expect(headers['content-security-policy']).toMatch(
          path === report ? /frame-ancestors 'self'$/ : /frame-ancestors 'none'$/,
        )
        expect(headers).not.toHaveProperty('access-control-allow-origin')
      }
      expect((await ask(preview, report)).headers['content-security-policy']).not.toContain('script-src')
    })
  })

  test('is reached on 127.0.0.1 only', async () => {
    await previewing({ files: { 'a.yaml': small('a') } }, async ({ port }) => {
      const others = Object.values(networkInterfaces())
        .flatMap((addresses) => addresses ?? [])
        .filter(({ internal }) => !internal)
      for (const { address } of others) {
        const url = address.includes(':') ? `http://[${address}]:${port}/` : `http://${address}:${port}/`
        await expect(fetch(url)).rejects.toThrow()
      }
    })
  })

  test('takes the next port where the one asked for is in use', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const taken = (other.address() as { port: number }).port
    try {
      await previewing({ files: { 'a.yaml': small('a') }, args: ['--port', `${taken}`] }, async (preview) => {
        expect(preview.port).toBeGreaterThan(taken)
        expect(preview.port).toBeLessThan(taken + 50)
        expect((await ask(preview, '/documents/a')).status).toBe(200)
      })
    } finally {
      other.close()
    }
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('stops on %s with pages open', async (signal) => {
    await previewing({ files: { 'a.yaml': small('a') } }, async (preview) => {
      const told = await revisions(preview)
      const { code, time } = await preview.stop(signal)
      expect(code).toBe(0)
      expect(time).toBeLessThan(2000)
      await told.ended
      await expect(ask(preview, '/')).rejects.toThrow()
    })
  })

  test('says what is wrong with its use', async () => {
    await inFolder(new Map([['a.yaml', small('a')]]), async (folder) => {
      const nothing = await runProgram(['preview', 'b.yaml'], folder)
      expect([nothing.code, nothing.stdout]).toEqual([2, ''])
      expect(nothing.stderr).toContain("Stien 'b.yaml' findes ikke")
      for (const port of ['65536', '-1', 'x']) {
        expect((await runProgram(['preview', '--port', port], folder)).code).toBe(2)
      }
    })
  })
})
