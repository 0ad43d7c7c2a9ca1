import { execFileSync } from 'node:child_process'

// Files of the kinds that are imported, for the fuzzer to change.
const folder = 'node_modules/.cache/fuzz/made'
const run = (...args) => execFileSync(process.execPath, ['bin/stratlint.js', ...args], { stdio: 'ignore' })
const document = 'strategies/eksempelby-unge-2026.yaml'
run('compile', document, '--to', 'html,pdf,docx,md', '-o', folder, '--as-of', '2026-11-22')
run('export', document, '--to', 'stratml', '-o', `${folder}/plan.xml`)
