import type { Summary, SummaryPlace } from '#core/summary'
import { unpackedSummary } from '../checking/held.ts'

/** The longest text that is kept once for all summaries: names, dates and ids. Statements are each their own. */
const longestShared = 60

/** Of how many files the places are kept at hand. */
const filesAtHand = 16

/**
 * The summaries of files, in a form that many of them have room in while they are compared: what stands in several is one string, and
 * places, which are most of a summary and of which few are asked for, are looked up when they are. What comments silence is
 * left out.
 */
export function comparable(summaries: readonly Uint8Array[]): Summary[] {
  const texts = new Map<string, string>()
  const shared = (text: string): string => {
    if (text.length > longestShared) return text
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    return known ?? text
  }
  const places = new Map<Uint8Array, SummaryPlace[]>()
  const placesOf = (file: Uint8Array): SummaryPlace[] => {
    const known = places.get(file)
    if (known !== undefined) return known
    const [oldest] = places.keys()
    if (oldest !== undefined && places.size >= filesAtHand) places.delete(oldest)
    const found = placesIn(unpackedSummary(file))
    places.set(file, found)
    return found
  }
  return summaries.map((file) => {
    let count = 0
    const summary = unpackedSummary(file)
    summary.suppressions = []
    change(summary, {
      place: () => new HeldPlace(placesOf, file, count++),
      text: shared,
    })
    return summary
  })
}

/** A place of a file, as the number that it has among the places of its summary. */
class HeldPlace implements SummaryPlace {
  readonly #placesOf: (file: Uint8Array) => readonly SummaryPlace[]
  readonly #file: Uint8Array
  readonly #number: number

  constructor(placesOf: (file: Uint8Array) => readonly SummaryPlace[], file: Uint8Array, number: number) {
    this.#placesOf = placesOf
    this.#file = file
    this.#number = number
  }

  get pointer(): string {
    return this.#place.pointer
  }

  get range(): SummaryPlace['range'] {
    return this.#place.range
  }

  get #place(): SummaryPlace {
    const place = this.#placesOf(this.#file)[this.#number]
    if (place === undefined) throw new Error('a summary lacks a place that it had')
    return place
  }
}

/** The places of a summary in the order in which `change` comes to them. */
function placesIn(summary: Summary): SummaryPlace[] {
  const places: SummaryPlace[] = []
  summary.suppressions = []
  change(summary, {
    place: (place) => {
      places.push(place)
      return place
    },
    text: (text) => text,
  })
  return places
}

/** Puts others in the stead of all places and texts inside a value. */
function change(
  value: object,
  instead: { place(place: SummaryPlace): SummaryPlace; text(text: string): string },
): void {
  const parts = value as { [key: string]: unknown }
  for (const key of Object.keys(parts)) {
    const part = parts[key]
    if (typeof part === 'string') parts[key] = instead.text(part)
    else if (typeof part !== 'object' || part === null) continue
    else if (isPlace(part)) parts[key] = instead.place(part)
    else change(part, instead)
  }
}

function isPlace(value: object): value is SummaryPlace {
  return 'pointer' in value && 'range' in value
}
