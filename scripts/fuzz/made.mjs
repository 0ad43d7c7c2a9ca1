import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

// Files of the kinds that are imported, for the fuzzer to change: of a whole strategy, and of a short one, so that a change meets
// the text more often than fonts and styles.
const folder = 'node_modules/.cache/fuzz/made'
const run = (...args) => execFileSync(process.execPath, ['bin/stratlint.js', ...args], { stdio: 'ignore' })
const document = 'strategies/eksempelby-unge-2026.yaml'
const short = `${folder}/kort.yaml`
const asOf = ['--as-of', '2026-11-22']

mkdirSync(folder, { recursive: true })
writeFileSync(
  short,
  `format: stratlint/1
id: kort
title: Kort plan
kind: plan
status: draft
language: da
publisher: {name: Lindeby Kommune}
sections:
  - id: baggrund
    title: Baggrund
    body: |
      Planen er **kort**[^1], og den har en liste:

      - boliger
      - job

      | År | Unge |
      | --- | --- |
      | 2024 | 42 |

      [^1]: To sider.
goals:
  - {id: M1, level: goal, statement: Flere unge får job., smart: {timeBound: {deadline: 2028}}}
`,
)
run('compile', document, '--to', 'html,pdf,docx,md', '-o', folder, ...asOf)
run('compile', short, '--to', 'pdf,docx', '-o', folder, ...asOf)
run('export', document, '--to', 'stratml', '-o', `${folder}/plan.xml`)
