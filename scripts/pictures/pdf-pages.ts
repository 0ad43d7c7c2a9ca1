/// <reference lib="dom" />
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const { resolve } = createRequire(import.meta.url)

/** The width of a drawn page in pixels. */
const width = 520

/** Draws pages of a PDF, by their numbers from 1, beside each other in the browser's page: the picture is its `main`. */
export async function drawPages(page: Page, pdf: Uint8Array, numbers: readonly number[]): Promise<void> {
  const origin = 'https://pictures.example'
  const files: Record<string, { body: string | Buffer; contentType: string }> = {
    '/': {
      body: '<!doctype html><style>body{margin:0}main{display:inline-flex;gap:20px;padding:20px;background:#8a9599}</style><main></main>',
      contentType: 'text/html',
    },
    '/pdf.mjs': { body: await readFile(resolve('pdfjs-dist/build/pdf.mjs')), contentType: 'text/javascript' },
    '/worker.mjs': {
      body: await readFile(resolve('pdfjs-dist/build/pdf.worker.mjs')),
      contentType: 'text/javascript',
    },
    '/file.pdf': { body: Buffer.from(pdf), contentType: 'application/pdf' },
  }
  await page.route(`${origin}/**`, (route) => {
    const file = files[new URL(route.request().url()).pathname]
    return file === undefined ? route.abort() : route.fulfill(file)
  })
  await page.goto(`${origin}/`)
  await page.evaluate(
    // A module of the browser, which the bundler must not look for.
    `(async () => {
      const { getDocument, GlobalWorkerOptions } = await import('/pdf.mjs')
      GlobalWorkerOptions.workerSrc = '/worker.mjs'
      const file = await getDocument('/file.pdf').promise
      for (const number of ${JSON.stringify(numbers)}) {
        const page = await file.getPage(number)
        const viewport = page.getViewport({ scale: ${width} / page.getViewport({ scale: 1 }).width })
        const canvas = document.createElement('canvas')
        Object.assign(canvas, { width: Math.round(viewport.width), height: Math.round(viewport.height) })
        document.querySelector('main').append(canvas)
        await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise
      }
    })()`,
  )
  await page.unroute(`${origin}/**`)
}
