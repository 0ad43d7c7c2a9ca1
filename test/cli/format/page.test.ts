import { Chalk } from 'chalk'
import { expect, test } from 'vitest'
import { formatPage } from '../../../src/cli/format/page.ts'

const page = `# smart/example

Can **you** read \`kind: pending\` here? See [the guide](https://example.org/guide), or
https://example.org, which is a long line that has to be broken somewhere.

## Wrong

\`\`\`yaml invalid asOf=2030-01-01
goals:
  - id: M1
        ^^ gaps
    body: |
    ^~~~ text
      to the end
      ~~~~~~~~~^ text
\`\`\`

\`\`\`yaml fixed
goals: []
\`\`\`
`

const plain = { chalk: new Chalk({ level: 0 }), columns: 40, locale: 'en' } as const

test('a page is text of the terminal’s width, with carets and without the names of messages', () => {
  expect(formatPage(page, 'warning', plain)).toBe(`smart/example
warning

Can you read \`kind: pending\` here? See
the guide (https://example.org/guide),
or https://example.org, which is a long
line that has to be broken somewhere.

Wrong

  On 1 January 2030:
    goals:
      - id: M1
            ^^
        body: |
        ^~~~
          to the end
          ~~~~~~~~~^

  After --fix:
    goals: []
`)
})

test('colours stand for the marks of Markdown and take no room', () => {
  const colored = formatPage(page, 'warning', { ...plain, chalk: new Chalk({ level: 1 }) })
  expect(colored).toContain('\u001b[1msmart/example\u001b[22m')
  expect(colored).toContain('\u001b[36mkind:\u001b[39m \u001b[36mpending\u001b[39m here? See')
  expect(colored).toContain('\n    \u001b[31m        ^^\u001b[39m\n')
})

test('on a wide terminal, lines stay readable', () => {
  const text = formatPage(`# a/b\n\n${'word '.repeat(100)}\n`, '', { ...plain, columns: 300 })
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBe(99)
})
