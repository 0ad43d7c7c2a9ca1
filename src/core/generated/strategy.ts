// Generated from the schemas by `npm run generate`. Change the schema, not this file.

/** A public strategy, policy, plan or programme, written so that its goals can be checked and followed. */
export interface Strategy {
  /** The version of the format. Write stratlint/1. */
  format?: 'stratlint/1'
  /** A short, stable name in small letters, digits and hyphens. It starts with a letter and is never reused for something else. */
  id?: string
  /** The title of the document. */
  title?: string
  /** The subtitle of the document. */
  subtitle?: string
  /** The fields that the source does not state. For each, write why it says what it does, and where that comes from. */
  inferred?: { [id: string]: string }
  /** What sort of document it is: strategy, policy, plan or programme. */
  kind?: 'strategy' | 'policy' | 'plan' | 'programme'
  /** How far the document is: draft, in consultation, adopted, expired, superseded or unknown. */
  status?: 'draft' | 'consultation' | 'adopted' | 'expired' | 'superseded' | 'unknown'
  /** The language of the document in two letters, such as da or en. */
  language?: string
  /** The public body that publishes the document. */
  publisher?: Publisher
  /** When the document was published. */
  published?: string | number
  /** When, by whom and how the document was adopted, or a gap. */
  adoption?: Adoption
  /** The years or dates that the document applies to, or a gap. */
  period?: Period
  /** The people who sign the document. */
  signatories?: Signatory[]
  /** How the document relates to other documents. */
  relations?: Relation[]
  /** Everybody who decides, is responsible or takes part, each under an id. */
  actors?: { [id: string]: Actor }
  /** The laws, plans, studies and other documents that the text leans on, each under an id. */
  references?: { [id: string]: Reference }
  /** Words and abbreviations and what they mean here. */
  definitions?: Definition[]
  /** The people whom the goals are about, each group under an id. */
  targetGroups?: { [id: string]: TargetGroup }
  /** The facts in numbers that the text leans on, each under an id. */
  keyFigures?: { [id: string]: KeyFigure }
  /** What is measured to see whether the goals are reached, each under an id. */
  indicators?: { [id: string]: Indicator }
  /** The future that the document wants. */
  vision?: GuidingStatement
  /** The task that the publisher has. */
  mission?: GuidingStatement
  /** The values that the work rests on. */
  values?: Value[]
  /** Rules for the work that apply across themes. */
  principles?: Principle[]
  /** Running text and fact boxes, the foreword included. */
  sections?: Section[]
  /** The goals of the whole document. Themes hold their own. */
  goals?: Goal[]
  /** The actions of the whole document. Themes hold their own. */
  actions?: Action[]
  /** Examples from practice that belong to the whole document. */
  examples?: Example[]
  /** The fields of work that the document is divided into. */
  themes?: Theme[]
  /** How the document is carried out: leadership, follow-up and money. */
  implementation?: Implementation
  /** The registers of the texts that the document was rewritten from. */
  sources?: SourceLink[]
}

/** A declared gap: what the document cannot fill in, said openly. */
export interface Gap {
  /** What is missing, and how that shows in the document. Write it for the reader of the report. */
  gap?: string
  /** Why it is missing: the document is silent, the answer is on its way, it stands elsewhere, or it was left out deliberately. */
  kind?: 'silent' | 'pending' | 'elsewhere' | 'deliberate'
  /** The actor who must fill the gap. */
  owner?: string
  /** The date by which the gap must be filled. */
  due?: string | number
  /** The reference where the missing content can be found. */
  see?: string
}

/** The public body that publishes the document. */
export interface Publisher {
  /** The name of the public body. */
  name?: string
  /** The department or unit behind the document. */
  unit?: string
  /** Where readers can turn with questions. */
  contact?: Contact
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** Where readers can turn with questions. */
export interface Contact {
  /** The office that answers questions. */
  unit?: string
  /** The postal address. */
  address?: string
  /** The telephone number, in quotation marks. */
  phone?: string
  /** The email address. */
  email?: string
  /** The address of a web page, starting with https://. */
  url?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** When, by whom and how the document was adopted. Write a gap where that is not known. */
export interface Adoption {
  /** The day on which the document was adopted. */
  date?: string | number
  /** The actor who adopted the document, such as the council. */
  by?: string
  /** The number of the case, in quotation marks if it looks like a number. */
  caseNumber?: string
  /** How the decision was made, such as "after a public hearing". */
  how?: string
  /** A check value over the goals as adopted. It is written by stratlint adopt. */
  fingerprint?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
  /** What is missing, and how that shows in the document. Write it for the reader of the report. */
  gap?: string
  /** Why it is missing: the document is silent, the answer is on its way, it stands elsewhere, or it was left out deliberately. */
  kind?: 'silent' | 'pending' | 'elsewhere' | 'deliberate'
  /** The actor who must fill the gap. */
  owner?: string
  /** The date by which the gap must be filled. */
  due?: string | number
  /** The reference where the missing content can be found. */
  see?: string
}

/** The years or dates that the document applies to. Write a gap where they are not stated. */
export interface Period {
  /** The first day, month or year. */
  start?: string | number
  /** The last day, month or year. */
  end?: string | number
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
  /** What is missing, and how that shows in the document. Write it for the reader of the report. */
  gap?: string
  /** Why it is missing: the document is silent, the answer is on its way, it stands elsewhere, or it was left out deliberately. */
  kind?: 'silent' | 'pending' | 'elsewhere' | 'deliberate'
  /** The actor who must fill the gap. */
  owner?: string
  /** The date by which the gap must be filled. */
  due?: string | number
  /** The reference where the missing content can be found. */
  see?: string
}

/** The time that a figure covers. */
export interface Span {
  /** The first day, month or year. */
  start?: string | number
  /** The last day, month or year. */
  end?: string | number
}

/** A person who signs the document. */
export interface Signatory {
  /** The full name of the person. */
  name?: string
  /** The office of the person, such as alderman. */
  role?: string
  /** The date of the signature. */
  date?: string | number
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** How the document relates to another document. */
export interface Relation {
  /** How the documents relate: this one implements, follows, supersedes, is aligned with or translates the other. */
  type?: 'implements' | 'follows' | 'supersedes' | 'aligns-with' | 'translates'
  /** The title of the other document. */
  title?: string
  /** The id of the other document, where it is written in this format too. */
  strategy?: string
  /** The other document, where it is listed under references. */
  reference?: string
  /** A remark that the reader needs in order to understand the entry. */
  note?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** Somebody who decides, is responsible or takes part. */
export interface Actor {
  /** The name as it should stand in the report. */
  name?: string
  /** What sort of actor it is, such as council, committee, department, unit or association. */
  kind?: 'council' | 'committee' | 'department' | 'unit' | 'institution' | 'role' | 'forum' | 'advisory' | 'association' | 'housing' | 'business' | 'region' | 'state' | 'citizens' | 'other'
  /** The actor that this one belongs to. */
  partOf?: string
  /** Other names and spellings that the text uses. */
  aliases?: string[]
  /** What the actor does, in a sentence or two. */
  description?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** A law, plan, study or other document that the text leans on. */
export interface Reference {
  /** The title of the work. */
  title?: string
  /** The words that the text uses about it, where the title is not known. */
  citedAs?: string
  /** The number of a law, or its section, such as "§ 107". */
  number?: string
  /** What sort of work it is: law, policy, plan, study, statistic, method, agreement or decision. */
  kind?: 'law' | 'policy' | 'plan' | 'study' | 'statistic' | 'method' | 'agreement' | 'decision'
  /** The body that published it. */
  publisher?: string
  /** The person or persons who wrote it. */
  author?: string
  /** When it was published. */
  date?: string | number
  /** The address of a web page, starting with https://. */
  url?: string
  /** A remark that the reader needs in order to understand the entry. */
  note?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** A word or abbreviation and what it means here. */
export interface Definition {
  /** The word or abbreviation. */
  term?: string
  /** What it means in this document. */
  meaning?: string
  /** Where the meaning comes from. */
  reference?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** The people whom a goal is about. */
export interface TargetGroup {
  /** The name of the group, precise enough to tell who belongs to it. */
  name?: string
  /** Who belongs to the group, and who does not. */
  description?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** A fact in numbers that the text leans on. Write a value, or a lowest and a highest value. */
export interface KeyFigure {
  /** The figure itself, as a number with a decimal point. */
  value?: number
  /** The lowest value of a range. */
  min?: number
  /** The highest value of a range. */
  max?: number
  /** What the number counts, such as persons or percent. */
  unit?: string
  /** What the figure is about, so that it can be understood alone. */
  what?: string
  /** When the figure was true. */
  date?: string | number
  /** The time that the figure covers, where it is not a single date. */
  period?: Span
  /** Where the figure comes from. */
  reference?: string
  /** The share that the figure makes up of another key figure. */
  share?: Share
  /** True where the text says "about" or the like. */
  approximate?: boolean
  /** The group that the figure is about, such as koen: kvinder. Leave it out when the figure is about everybody. */
  dimension?: { [id: string]: string }
  /** How the figure stands in the source, where that differs from the value, such as "1,3 mio. kr.". */
  printed?: string
  /** A remark that the reader needs in order to understand the entry. */
  note?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** How much one key figure makes up of another. */
export interface Share {
  /** The key figure that makes up the whole. */
  of?: string
  /** The share in percent, from 0 to 100. */
  percent?: number
}

/** What is measured to see whether a goal is reached. It needs a unit or a scale. */
export interface Indicator {
  /** The short name of the indicator. */
  name?: string
  /** Exactly what is counted: who, what and when. */
  definition?: string
  /** More about how the measuring is done and what to be careful about. */
  description?: string
  /** What the numbers count, such as persons or percent. */
  unit?: string
  /** The steps of a scale in words, from lowest to highest. */
  scale?: string[]
  /** What is measured: outcome for people, output delivered, process, input spent, or context outside our control. */
  kind?: 'outcome' | 'output' | 'process' | 'input' | 'context'
  /** The way the number should move: increase, decrease or maintain. */
  direction?: 'increase' | 'decrease' | 'maintain'
  /** The groups that the indicator is broken down by, such as koen: [kvinder, mænd]. */
  dimensions?: { [id: string]: string[] }
  /** Where the numbers come from, as a reference. */
  source?: string
  /** How often the indicator is measured. */
  frequency?: string
  /** The actor who measures and reports. */
  owner?: string
  /** The value before the work starts. Write a list where it is broken down, or a gap where it is not known. */
  baseline?: Baseline[] | Baseline
  /** The values measured since the baseline, or the file that holds them. */
  measurements?: Measurement[] | MeasurementFile
  /** A remark that the reader needs in order to understand the entry. */
  note?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** The value before the work starts. */
export interface Baseline {
  /** When the value was measured. */
  date?: string | number
  /** The value, as a number or a step of the scale. */
  value?: number | string
  /** The group that the figure is about, such as koen: kvinder. Leave it out when the figure is about everybody. */
  dimension?: { [id: string]: string }
  /** Where the value comes from. */
  reference?: string
  /** How the figure stands in the source, where that differs from the value, such as "1,3 mio. kr.". */
  printed?: string
  /** A remark that the reader needs in order to understand the entry. */
  note?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
  /** What is missing, and how that shows in the document. Write it for the reader of the report. */
  gap?: string
  /** Why it is missing: the document is silent, the answer is on its way, it stands elsewhere, or it was left out deliberately. */
  kind?: 'silent' | 'pending' | 'elsewhere' | 'deliberate'
  /** The actor who must fill the gap. */
  owner?: string
  /** The date by which the gap must be filled. */
  due?: string | number
  /** The reference where the missing content can be found. */
  see?: string
}

/** One measured value. */
export interface Measurement {
  /** The time that the value is about. */
  date?: string | number
  /** The value, as a number or a step of the scale. */
  value?: number | string
  /** Whether the value is preliminary or final. */
  status?: 'preliminary' | 'final'
  /** When the value was published. */
  published?: string | number
  /** The group that the figure is about, such as koen: kvinder. Leave it out when the figure is about everybody. */
  dimension?: { [id: string]: string }
  /** True where the value cannot be compared with the earlier ones, because the counting has changed. */
  seriesBreak?: boolean
  /** How the figure stands in the source, where that differs from the value, such as "1,3 mio. kr.". */
  printed?: string
  /** A remark that the reader needs in order to understand the entry. */
  note?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** A file beside the document that holds the measurements. */
export interface MeasurementFile {
  /** The name of a CSV file beside the document, with columns named as the fields of a measurement. */
  file?: string
}

/** A vision or a mission: one statement and what explains it. */
export interface GuidingStatement {
  /** The vision or mission in one sentence. */
  statement?: string
  /** Who set this, where it is somebody else than the publisher, such as "the government". A name or the id of an actor. */
  setBy?: string
  /** Text that explains the statement. */
  body?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** A value that the work rests on. */
export interface Value {
  /** The value in a word or two. */
  name?: string
  /** What the value means in practice. */
  description?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** A rule for the work that applies across themes. */
export interface Principle {
  /** A short, stable name such as M1, H2.3 or flere-boliger. It is unique in the document and is never reused for something else. */
  id?: string
  /** The principle in a few words. */
  title?: string
  /** What the principle means in practice. */
  body?: string
  /** The themes where the principle is put to use. */
  themes?: string[]
  /** Principles that belong under this one. */
  principles?: Principle[]
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** A piece of running text. */
export interface Section {
  /** A short, stable name in small letters, digits and hyphens. It starts with a letter and is never reused for something else. */
  id?: string
  /** The heading of the section. */
  title?: string
  /** Whether it is running text or a fact box. */
  kind?: 'text' | 'box'
  /** The text, in Markdown. Tables and footnotes are allowed. */
  body?: string
  /** The references that the section leans on. */
  references?: string[]
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
  /** Sections that belong under this one. */
  sections?: Section[]
}

/** What the document wants to reach. Every goal that the document itself sets carries all five SMART fields. */
export interface Goal {
  /** A short, stable name such as M1, H2.3 or flere-boliger. It is unique in the document and is never reused for something else. */
  id?: string
  /** Goal for a direction; objective for a result within a period, which is followed up. */
  level?: 'goal' | 'objective'
  /** A short name for the goal. */
  title?: string
  /** The goal in one sentence. Start with what changes, and for whom. */
  statement?: string
  /** What follows and explains the statement. */
  body?: string
  /** False where the document only implies the goal. */
  explicit?: boolean
  /** Who set this, where it is somebody else than the publisher, such as "the government". A name or the id of an actor. */
  setBy?: string
  /** The document that the goal comes from, where somebody else set it. */
  reference?: string
  /** The goals that this one helps to reach. A goal of another document is written document#goal. */
  supports?: string[]
  /** The actor responsible for reaching the goal, or a gap. */
  owner?: string | Gap
  /** The five SMART fields of the goal. */
  smart?: Smart
  /** How the goal is followed up. */
  followUp?: FollowUp
  /** Whether the goal is open, met or dropped. */
  status?: 'open' | 'met' | 'dropped'
  /** Why the goal has that status. */
  statusNote?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** The five SMART fields: specific, measurable, accepted, realistic and time-bound. Fill each in, or declare a gap. */
export interface Smart {
  /** What changes, for whom and where. */
  specific?: Specific
  /** The targets and milestones that show whether the goal is met. */
  measurable?: Measurable
  /** Who has agreed to the goal, when and how. */
  accepted?: Accepted
  /** Why the goal can be reached: resources, risks and evidence. */
  realistic?: Realistic
  /** When the goal must be reached. */
  timeBound?: TimeBound
}

/** What changes, for whom and where. */
export interface Specific {
  /** What will be different when the goal is reached. */
  change?: string
  /** The people whom the goal is about. */
  groups?: string[]
  /** Where the goal applies, and what it leaves out. */
  scope?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
  /** What is missing, and how that shows in the document. Write it for the reader of the report. */
  gap?: string
  /** Why it is missing: the document is silent, the answer is on its way, it stands elsewhere, or it was left out deliberately. */
  kind?: 'silent' | 'pending' | 'elsewhere' | 'deliberate'
  /** The actor who must fill the gap. */
  owner?: string
  /** The date by which the gap must be filled. */
  due?: string | number
  /** The reference where the missing content can be found. */
  see?: string
}

/** The targets and milestones that show whether the goal is met. */
export interface Measurable {
  /** The values that the indicators must reach. */
  targets?: Target[]
  /** Events that are met or not met, with a date. */
  milestones?: Milestone[]
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
  /** What is missing, and how that shows in the document. Write it for the reader of the report. */
  gap?: string
  /** Why it is missing: the document is silent, the answer is on its way, it stands elsewhere, or it was left out deliberately. */
  kind?: 'silent' | 'pending' | 'elsewhere' | 'deliberate'
  /** The actor who must fill the gap. */
  owner?: string
  /** The date by which the gap must be filled. */
  due?: string | number
  /** The reference where the missing content can be found. */
  see?: string
}

/** The value that an indicator must reach: a value, a lowest or highest value, or a change. */
export interface Target {
  /** The indicator that is measured. */
  indicator?: string
  /** The value to reach, as a number or a step of the scale. */
  value?: number | string
  /** The value must not be lower than this. */
  min?: number
  /** The value must not be higher than this. */
  max?: number
  /** How much the value must change. */
  change?: Change
  /** When the value must be reached. Left out, it is the deadline of the goal. */
  date?: string | number
  /** The group that the figure is about, such as koen: kvinder. Leave it out when the figure is about everybody. */
  dimension?: { [id: string]: string }
  /** The values to reach on the way. */
  interim?: InterimValue[]
  /** What the target was before it was revised. */
  previously?: PreviousTarget[]
  /** How the figure stands in the source, where that differs from the value, such as "1,3 mio. kr.". */
  printed?: string
  /** A remark that the reader needs in order to understand the entry. */
  note?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
  /** What is missing, and how that shows in the document. Write it for the reader of the report. */
  gap?: string
  /** Why it is missing: the document is silent, the answer is on its way, it stands elsewhere, or it was left out deliberately. */
  kind?: 'silent' | 'pending' | 'elsewhere' | 'deliberate'
  /** The actor who must fill the gap. */
  owner?: string
  /** The date by which the gap must be filled. */
  due?: string | number
  /** The reference where the missing content can be found. */
  see?: string
}

/** How much a value must change: in percent, in percentage points or in amount. */
export interface Change {
  /** The change in percent. A fall is written with a minus. */
  percent?: number
  /** The change in percentage points. A fall is written with a minus. */
  points?: number
  /** The change in the unit of the indicator. A fall is written with a minus. */
  amount?: number
  /** The date of the baseline or measurement that the change is counted from. */
  since?: string | number
}

/** A value to reach on the way. */
export interface InterimValue {
  /** The value to reach. */
  value?: number | string
  /** When it must be reached. */
  date?: string | number
  /** A remark that the reader needs in order to understand the entry. */
  note?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** What a target was before it was revised. */
export interface PreviousTarget {
  /** The value that the target had. */
  value?: number | string
  /** When that value was to be reached. */
  date?: string | number
  /** When the target was revised. */
  until?: string | number
  /** The actor who revised the target. */
  by?: string
  /** Why the target was revised. */
  reason?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** An event that is met or not met, with a date. */
export interface Milestone {
  /** A short, stable name such as M1, H2.3 or flere-boliger. It is unique in the document and is never reused for something else. */
  id?: string
  /** What has happened when the milestone is met. */
  title?: string
  /** When the milestone must be met. */
  date?: string | number
  /** How the figure stands in the source, where that differs from the value, such as "1,3 mio. kr.". */
  printed?: string
  /** A remark that the reader needs in order to understand the entry. */
  note?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** Who has agreed to the goal, when and how. */
export interface Accepted {
  /** The actors who have agreed to the goal. */
  by?: string[]
  /** When they agreed. */
  date?: string | number
  /** How they agreed, such as "adopted after a hearing". */
  how?: string
  /** The number of the case, in quotation marks if it looks like a number. */
  caseNumber?: string
  /** Write adoption where the goal was accepted when the whole document was adopted. */
  through?: 'adoption'
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
  /** What is missing, and how that shows in the document. Write it for the reader of the report. */
  gap?: string
  /** Why it is missing: the document is silent, the answer is on its way, it stands elsewhere, or it was left out deliberately. */
  kind?: 'silent' | 'pending' | 'elsewhere' | 'deliberate'
  /** The actor who must fill the gap. */
  owner?: string
  /** The date by which the gap must be filled. */
  due?: string | number
  /** The reference where the missing content can be found. */
  see?: string
}

/** Why the goal can be reached: resources, risks and evidence. */
export interface Realistic {
  /** Why the goal can be reached with the means at hand. */
  rationale?: string
  /** The money, staff and other means set aside. */
  resources?: Resource[]
  /** What may get in the way, and the answer to it. */
  risks?: Risk[]
  /** The references that show that it can be done. */
  evidence?: string[]
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
  /** What is missing, and how that shows in the document. Write it for the reader of the report. */
  gap?: string
  /** Why it is missing: the document is silent, the answer is on its way, it stands elsewhere, or it was left out deliberately. */
  kind?: 'silent' | 'pending' | 'elsewhere' | 'deliberate'
  /** The actor who must fill the gap. */
  owner?: string
  /** The date by which the gap must be filled. */
  due?: string | number
  /** The reference where the missing content can be found. */
  see?: string
}

/** Money, staff or other means set aside. */
export interface Resource {
  /** The amount in whole units of the currency, such as 1300000. */
  amount?: number
  /** The currency in three letters, such as DKK. */
  currency?: string
  /** Where the money comes from: existing budgets, new money, money applied for, or money from outside. */
  funding?: 'existing' | 'new' | 'applied' | 'external'
  /** When the means are available from. */
  start?: string | number
  /** When the means are available until. */
  end?: string | number
  /** What the means are used for. */
  what?: string
  /** The decision or agreement behind the means. */
  reference?: string
  /** How the figure stands in the source, where that differs from the value, such as "1,3 mio. kr.". */
  printed?: string
  /** A remark that the reader needs in order to understand the entry. */
  note?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** What may get in the way of a goal. */
export interface Risk {
  /** What may go wrong. */
  risk?: string
  /** What will be done about it. */
  response?: string
  /** The actor who keeps an eye on the risk. */
  owner?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** When the goal must be reached. */
export interface TimeBound {
  /** When the goal must be reached. A year means its last day. */
  deadline?: string | number
  /** When the work starts. */
  start?: string | number
  /** A remark that the reader needs in order to understand the entry. */
  note?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
  /** What is missing, and how that shows in the document. Write it for the reader of the report. */
  gap?: string
  /** Why it is missing: the document is silent, the answer is on its way, it stands elsewhere, or it was left out deliberately. */
  kind?: 'silent' | 'pending' | 'elsewhere' | 'deliberate'
  /** The actor who must fill the gap. */
  owner?: string
  /** The date by which the gap must be filled. */
  due?: string | number
  /** The reference where the missing content can be found. */
  see?: string
}

/** How often, by whom and where progress is looked at. */
export interface FollowUp {
  /** What is followed up. */
  what?: string
  /** How often it is followed up. */
  frequency?: string
  /** The actor responsible for the follow-up. */
  owner?: string
  /** Where the follow-up is dealt with, such as a committee. */
  forum?: string
  /** When it is followed up next. */
  next?: string | number
  /** A remark that the reader needs in order to understand the entry. */
  note?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
  /** What is missing, and how that shows in the document. Write it for the reader of the report. */
  gap?: string
  /** Why it is missing: the document is silent, the answer is on its way, it stands elsewhere, or it was left out deliberately. */
  kind?: 'silent' | 'pending' | 'elsewhere' | 'deliberate'
  /** The date by which the gap must be filled. */
  due?: string | number
  /** The reference where the missing content can be found. */
  see?: string
}

/** Something that somebody does in order to reach a goal. */
export interface Action {
  /** A short, stable name such as M1, H2.3 or flere-boliger. It is unique in the document and is never reused for something else. */
  id?: string
  /** What is done, in a few words. */
  title?: string
  /** How it is done. */
  body?: string
  /** The actor responsible for the action, or a gap. */
  owner?: string | Gap
  /** The actors who take part. */
  partners?: string[]
  /** When the action starts. */
  start?: string | number
  /** When the action ends. */
  end?: string | number
  /** How far the action is: planned, ongoing, completed or cancelled. */
  status?: 'planned' | 'ongoing' | 'completed' | 'cancelled'
  /** How binding the action is: firm, conditional, something to explore, or only an illustration. */
  commitment?: 'firm' | 'conditional' | 'exploratory' | 'illustrative'
  /** The goals and themes that the action helps. */
  contributesTo?: string[]
  /** How often it is done, where it is repeated. */
  frequency?: string
  /** The references that the action leans on. */
  references?: string[]
  /** Who set this, where it is somebody else than the publisher, such as "the government". A name or the id of an actor. */
  setBy?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
  /** Actions that belong under this one. */
  actions?: Action[]
}

/** A field of work with its own goals and actions. */
export interface Theme {
  /** A short, stable name in small letters, digits and hyphens. It starts with a letter and is never reused for something else. */
  id?: string
  /** The number of the theme, in quotation marks. */
  number?: string
  /** The heading of the theme. */
  title?: string
  /** Other names that the text uses for the theme. */
  aliases?: string[]
  /** Why the theme matters. */
  rationale?: string
  /** The theme that this one belongs under. */
  partOf?: string
  /** Running text and fact boxes. */
  sections?: Section[]
  /** The goals of the theme. */
  goals?: Goal[]
  /** The actions of the theme. */
  actions?: Action[]
  /** Examples from practice. */
  examples?: Example[]
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** An example from practice: a case, a quote or a way of working. */
export interface Example {
  /** A short, stable name such as M1, H2.3 or flere-boliger. It is unique in the document and is never reused for something else. */
  id?: string
  /** What sort of example it is: case, quote or practice. */
  kind?: 'case' | 'quote' | 'practice'
  /** The heading of the example. */
  title?: string
  /** The example in indirect speech. */
  body?: string
  /** The person whom the example is about. */
  person?: Person
  /** What the example shows. */
  purpose?: string
  /** The references that the example leans on. */
  references?: string[]
  /** The actors who appear in the example. */
  actors?: string[]
  /** Who wrote or told the example. */
  by?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** A person in an example. Citizens are best left without a name. */
export interface Person {
  /** Who the person is, such as citizen or member of staff. */
  role?: string
  /** The name of the person. A named citizen needs consent. */
  name?: string
  /** True, or a text on when and how the person agreed to be named. */
  consent?: boolean | string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** How the document is carried out: leadership, follow-up and money. */
export interface Implementation {
  /** Who leads the work, and how decisions are made. */
  governance?: string
  /** How the document as a whole is followed up. */
  followUp?: FollowUp[]
  /** The money behind the document. */
  budget?: Budget
  /** The public hearing on the document. */
  hearing?: Hearing
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** The money behind the document. */
export interface Budget {
  /** A remark that the reader needs in order to understand the entry. */
  note?: string
  /** The whole amount, such as 8600000. */
  amount?: number
  /** The currency in three letters, such as DKK. */
  currency?: string
  /** Where the money comes from: existing budgets, new money, money applied for, or money from outside. */
  funding?: 'existing' | 'new' | 'applied' | 'external'
  /** The decisions or agreements behind the budget. */
  references?: string[]
  /** How the figure stands in the source, where that differs from the value, such as "1,3 mio. kr.". */
  printed?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
  /** What is missing, and how that shows in the document. Write it for the reader of the report. */
  gap?: string
  /** Why it is missing: the document is silent, the answer is on its way, it stands elsewhere, or it was left out deliberately. */
  kind?: 'silent' | 'pending' | 'elsewhere' | 'deliberate'
  /** The actor who must fill the gap. */
  owner?: string
  /** The date by which the gap must be filled. */
  due?: string | number
  /** The reference where the missing content can be found. */
  see?: string
}

/** A public hearing on the document. */
export interface Hearing {
  /** The first day of the hearing. */
  start?: string | number
  /** The last day of the hearing. */
  end?: string | number
  /** A remark that the reader needs in order to understand the entry. */
  note?: string
  /** The passages in the source that this rests on, as ids from the source register. */
  traces?: string[]
}

/** A register of the source that the document was rewritten from. */
export interface SourceLink {
  /** The path of the source register, as seen from this document. */
  register?: string
}

export interface Shapes {
  'strategy': Strategy
  'gap': Gap
  'publisher': Publisher
  'contact': Contact
  'adoption': Adoption
  'period': Period
  'span': Span
  'signatory': Signatory
  'relation': Relation
  'actor': Actor
  'reference': Reference
  'definition': Definition
  'targetGroup': TargetGroup
  'keyFigure': KeyFigure
  'share': Share
  'indicator': Indicator
  'baseline': Baseline
  'measurement': Measurement
  'measurementFile': MeasurementFile
  'guidingStatement': GuidingStatement
  'value': Value
  'principle': Principle
  'section': Section
  'goal': Goal
  'smart': Smart
  'specific': Specific
  'measurable': Measurable
  'target': Target
  'change': Change
  'interimValue': InterimValue
  'previousTarget': PreviousTarget
  'milestone': Milestone
  'accepted': Accepted
  'realistic': Realistic
  'resource': Resource
  'risk': Risk
  'timeBound': TimeBound
  'followUp': FollowUp
  'action': Action
  'theme': Theme
  'example': Example
  'person': Person
  'implementation': Implementation
  'budget': Budget
  'hearing': Hearing
  'sourceLink': SourceLink
}
