import { type PdfFile, referencesIn, withoutStrings } from './objects.ts'

/** Where an anchor stands: the page from 1, and points from the page's upper left corner. */
export interface Place {
  page: number
  x: number
  y: number
}

/** The template marks a link to an anchor by an address with the number of the anchor. */
const jump = /\/A <<\s+\/Type \/Action\s+\/S \/URI\s+\/URI \(jump:(\d+)\)\s+>>/

/** A reader sees some of what is above the place. */
const headroom = 24

/**
 * Lets links lead to anchors in the file. Links that Typst itself resolves make it lay out nearly everything a second
 * time; so the template writes them as addresses, and they become destinations here.
 *
 * @param places by the number of the anchor
 * @param describe the words for a link to a page, for assistive technology
 */
export function connectJumps(
  file: PdfFile,
  places: readonly Place[],
  describe: (page: number) => string,
): void {
  const pages = pagesOf(file)
  file.objects.forEach((object, number) => {
    if (!object.includes('/Subtype /Link\n')) return
    const place = places[Number(jump.exec(object)?.[1])]
    const page = pages[(place?.page ?? 0) - 1]
    if (place === undefined || page === undefined) return
    const y = page.height - place.y + headroom
    const destination = `/Dest [${page.number} 0 R /XYZ 0 ${Math.min(y, page.height).toFixed(2)} null]`
    file.objects[number] = object
      .replace(jump, destination)
      .replace(/\/Contents \(jump:\d+\)/, `/Contents (${describe(place.page)})`)
  })
}

function pagesOf(file: PdfFile): { number: number; height: number }[] {
  const tree = file.objects.find((object) => object?.includes('/Type /Pages\n')) ?? ''
  return referencesIn(/\/Kids \[([^[\]]*)\]/.exec(tree)?.[1] ?? '').map((number) => {
    const page = withoutStrings(file.objects[number] ?? '')
    return { number, height: Number(/\/MediaBox \[\S+ \S+ \S+ ([\d.]+)\]/.exec(page)?.[1]) }
  })
}
