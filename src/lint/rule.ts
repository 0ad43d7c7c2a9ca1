import type { Fix, MessageData, Primitive, Severity } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import type { Path } from '#core/located'
import type { Wording } from '#core/message'
import type { SmartField } from '#core/smart'
import type { SmartReading } from '#core/smart-reading'
import type { Ids } from './ids.ts'
import type { Visitor } from './walk.ts'

export type Messages = { readonly [messageId: string]: Wording }

/** The names of the placeholders in a template: `'{goal} is {state:term}'` gives `'goal' | 'state'`. */
type Placeholders<Template extends string> = Template extends `${string}{${infer Inner}}${infer Rest}`
  ? (Inner extends `${infer Name}:${string}` ? Name : Inner) | Placeholders<Rest>
  : never

type Names<W extends Wording> = Placeholders<W['da']> | Placeholders<W['en']>

/** The data that a message needs: a value for each of its placeholders. */
export type Data<W extends Wording> = [Names<W>] extends [never]
  ? { data?: Record<string, never> }
  : { data: { readonly [name in Names<W>]: Primitive } }

/** Which part of a node a finding marks: its value, its key, or a stretch of its text (offsets in the content). */
export type Part = 'value' | 'key' | { from: number; to: number }

/** Another place that explains a finding, with a message of its own. */
type Related<M extends Messages, K extends keyof M & string = keyof M & string> = {
  [Id in K]: { messageId: Id; path: Path; part?: Part } & Data<M[Id]>
}[K]

/** What a rule reports: a message, and the path of the node that it concerns. */
export type Finding<M extends Messages, K extends keyof M & string = keyof M & string> = {
  [Id in K]: {
    messageId: Id
    path: Path
    part?: Part
    /** Below the path: a key that is missing, for the pointer of the diagnostic. */
    missing?: string
    /** In place of the rule's own severity; a severity from the configuration still wins. */
    severity?: Severity
    fix?: Fix
    related?: readonly Related<M>[]
    /** Paths in other goals that the finding gathers, which lose half a point as well. */
    also?: readonly Path[]
  } & Data<M[Id]>
}[K]

/** A setting of a rule, with what it is without a configuration and the bounds of what it may be. */
export type OptionSpec =
  | { type: 'number'; default: number; minimum: number; maximum: number; docs: Wording }
  | { type: 'boolean'; default: boolean; docs: Wording }
  | { type: 'texts'; default: readonly string[]; docs: Wording }

export type OptionSpecs = { readonly [option: string]: OptionSpec }

type OptionTypes = { number: number; boolean: boolean; texts: readonly string[] }

export type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: OptionTypes[O[K]['type']] }

export interface RuleMeta<M extends Messages = Messages, O extends OptionSpecs = OptionSpecs> {
  id: `${string}/${string}`
  severity: Severity
  /** The version of stratlint that first had the rule. */
  since: string
  fixable?: Fix['kind']
  /** False: only the preset `audit`, or the configuration by name, turns the rule on. */
  recommended?: false
  options?: O
  /** The SMART field that the rule judges: a finding takes half a point from the letters that are read from it. */
  field?: SmartField
  /** One sentence: what the rule checks. */
  docs: Wording
  /** One sentence: what to do about a finding. */
  help: Wording
  messages: M
}

/** What a rule sees. `asOf` is `YYYY-MM-DD`. */
export interface RuleContext<M extends Messages = Messages, O extends OptionSpecs = OptionSpecs> {
  document: StrategyDocument
  ids: Ids
  asOf: string
  /** The goals as the configured profile of SMART reads them. */
  smart: SmartReading
  options: OptionValues<O>
  report(finding: Finding<M>): void
}

/** A related place with its types worn off. */
export interface AnyPlace {
  messageId: string
  path: Path
  part?: Part
  data?: MessageData
}

/** A finding with its types worn off, as the engine takes it. */
export interface AnyFinding extends AnyPlace {
  missing?: string
  severity?: Severity
  fix?: Fix
  related?: readonly AnyPlace[]
  also?: readonly Path[]
}

/** A rule of any kind: what it says of itself. */
export interface AnyRule {
  meta: RuleMeta
}

/** A rule that looks at one document, as the engine runs it, whatever its messages. */
export interface Rule extends AnyRule {
  create(context: Omit<RuleContext, 'report'> & { report(finding: AnyFinding): void }): Visitor
}

/**
 * Types a rule: each message needs both languages, each report a known message and all of its placeholders. `create` is
 * called once for each document and returns what the rule does at which nodes.
 */
export function defineRule<
  const M extends Messages,
  const O extends OptionSpecs = Record<never, never>,
>(rule: { meta: RuleMeta<M, O>; create(context: RuleContext<M, O>): Visitor }): Rule {
  return rule as unknown as Rule
}
