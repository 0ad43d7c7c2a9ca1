/**
 * A plan as StratML holds it (ISO 17469-1, and Part 2: performance plans and reports), element for element, apart from the order
 * in a file. Dates are `YYYY-MM-DD`; texts are as they stand.
 */
export interface StratmlPlan {
  /** Part 2 says what sort of plan it is. */
  type?: 'Strategic_Plan' | 'Performance_Plan' | 'Performance_Report'
  name: string
  description?: string
  otherInformation?: string
  organizations: StratmlOrganization[]
  vision?: string
  mission?: string
  values: StratmlNamed[]
  goals: StratmlGoal[]
  /** Only Part 2 has one. */
  identifier?: string
  start?: string
  end?: string
  published?: string
  source?: string
  submitter?: { givenName?: string; surname?: string; phone?: string; email?: string }
}

export interface StratmlNamed {
  name?: string
  description?: string
}

export interface StratmlOrganization extends StratmlNamed {
  acronym?: string
  identifier?: string
  stakeholders: StratmlStakeholder[]
}

/** Somebody who does, or is meant to gain from, what a goal is about; only Part 2 tells which. */
export interface StratmlStakeholder extends StratmlNamed {
  type?: 'Person' | 'Organization' | 'Generic_Group'
  roles: ('Performer' | 'Beneficiary')[]
}

/** What goals and objectives have in common. */
export interface StratmlObjective extends StratmlNamed {
  identifier?: string
  sequence?: string
  stakeholders: StratmlStakeholder[]
  otherInformation?: string
  /** Only Part 2 has them. */
  indicators: StratmlIndicator[]
}

export interface StratmlGoal extends Omit<StratmlObjective, 'indicators'> {
  objectives: StratmlObjective[]
}

export const stratmlStages = ['Outcome', 'Output_Processing', 'Output', 'Input_Processing', 'Input'] as const

export interface StratmlIndicator {
  stage?: (typeof stratmlStages)[number]
  type?: 'Quantitative' | 'Qualitative'
  sequence?: string
  dimension: string
  unit: string
  identifier?: string
  /** The identifiers of indicators that this one is on a level with. */
  peers: string[]
  instances: StratmlInstance[]
  otherInformation?: string
}

/** What was aimed at and measured at a point in time. */
export interface StratmlInstance {
  targets: StratmlResult[]
  actuals: StratmlResult[]
}

export interface StratmlResult {
  start?: string
  end?: string
  units?: number
  descriptor?: { name?: string; value?: string }
  description?: string
}

/** Words that a result's description begins with, where StratML has no element for what they say. */
export const stratmlWords = {
  baseline: 'Baseline',
  interim: 'On the way',
  preliminary: 'Preliminary',
  min: 'At least',
  max: 'At most',
  change: 'Change',
} as const

/** The unit of an indicator that is an event, which has happened or not. */
export const stratmlMilestone = 'Milestone'

/** What divides the steps of a scale, and the parts of a breakdown, in one text. */
export const stratmlDivider = ' | '

/** The namespaces of the two parts. */
export const stratmlNamespaces = {
  1: 'urn:ISO:std:iso:17469:tech:xsd:stratml_core',
  2: 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport',
} as const

export type StratmlPart = keyof typeof stratmlNamespaces
