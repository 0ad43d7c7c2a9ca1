import type { FormatContext } from './context.ts'
import type { Formatter } from './formatter.ts'

type MakeFormatter = (context: FormatContext) => Promise<Formatter>

/** The outputs of a check by name. Each is read when it is asked for. */
export const formats = {
  pretty: async (context) => (await import('./pretty.ts')).prettyFormatter(context),
  json: async ({ version, asOf }) => (await import('./json.ts')).jsonFormatter(version, asOf),
  sarif: async (context) => (await import('./sarif/sarif.ts')).sarifFormatter(context),
  github: async (context) => (await import('./github/annotations.ts')).githubFormatter(context),
  gitlab: async (context) => (await import('./exchange/gitlab.ts')).gitlabFormatter(context),
  junit: async (context) => (await import('./exchange/junit.ts')).junitFormatter(context),
  checkstyle: async () => (await import('./exchange/checkstyle.ts')).checkstyleFormatter(),
  rdjson: async () => (await import('./exchange/rdjson.ts')).rdjsonFormatter(),
  markdown: async (context) => (await import('./publish/markdown.ts')).markdownFormatter(context),
  html: async (context) => (await import('./publish/html.ts')).htmlFormatter(context),
} satisfies { [name: string]: MakeFormatter }

export type FormatName = keyof typeof formats

export const formatNames = Object.keys(formats) as FormatName[]
