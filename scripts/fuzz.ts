import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { kinds } from './fuzz/kinds/kinds.ts'
import { createRandom } from './fuzz/random.ts'
import type { Message } from './fuzz/worker.ts'

/*
 * Feeds the program with texts that were changed at random, for some minutes, and looks for what must not be: an error that it does not
 * word, a finding outside its text, an output that is not well formed, or more than five seconds for one text. What is found is made as
 * small as can be and written to test/hostile/seeds, where a test tries it for ever.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    seed: { type: 'string' },
    kinds: { type: 'string' },
  },
})
const names = values.kinds?.split(',') ?? Object.keys(kinds)
const longest = 5000

/** Milliseconds that the processor has worked: a busy machine makes no input slow. */
function spentTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const end = Date.now() + Number(values.minutes) * 60_000
const counts = new Map(names.map((name) => [name, 0]))
const found = new Map<string, string>()
let seed = Number(values.seed ?? Date.now() % 1_000_000_000)
console.log(`seed ${seed}`)

function keep(kind: string, what: string, input: string, number: number): void {
  const title = `${kind} ${what.replace(/\d+/g, 'n')}`
  if (found.has(title)) return
  found.set(title, what)
  const bytes = Buffer.from(input, /docx|pdf/.test(kind) ? 'latin1' : 'utf8')
  writeFileSync(`test/hostile/seeds/${kind}-${number}.txt`, bytes)
  console.log(`${kind} ${number}: ${what}`)
}

/** Runs a thread until the time is over, or it takes too long for one text; gives the seed to go on from. */
function run(first: number): Promise<number> {
  const isOver = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: { names, first, isOver },
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  let current = { kind: '', seed: first, at: spentTime(), found: false }
  return new Promise((done) => {
    const stop = (next: number): void => {
      clearInterval(watch)
      void worker.terminate().then(() => done(next))
    }
    const watch = setInterval(() => {
      // The thread ends by itself: native code that is broken off takes the program with it.
      if (Date.now() > end) isOver[0] = 1
      const spent = spentTime() - current.at
      if (spent < longest) return
      keep(
        current.kind,
        'takes too long',
        kinds[current.kind]?.make(createRandom(current.seed)) ?? '',
        current.seed,
      )
      stop(current.seed + 1)
    }, 500)
    worker.on('exit', () => stop(current.seed + 1))
    worker.on('message', (message: Message) => {
      current = { kind: message.kind, seed: message.seed, at: spentTime(), found: message.state === 'found' }
      if (message.state === 'begin') counts.set(message.kind, (counts.get(message.kind) ?? 0) + 1)
      else keep(message.kind, message.what, message.input, message.seed)
    })
    worker.on('error', (error) => {
      keep(
        current.kind,
        String(error),
        kinds[current.kind]?.make(createRandom(current.seed)) ?? '',
        current.seed,
      )
      stop(current.seed + 1)
    })
  })
}

while (Date.now() < end) seed = await run(seed)
for (const [kind, count] of counts) console.log(`${String(count).padStart(9)} ${kind}`)
console.log(`${[...counts.values()].reduce((sum, count) => sum + count, 0)} inputs, ${found.size} finds`)
process.exitCode = found.size > 0 ? 1 : 0
