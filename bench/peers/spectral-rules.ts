interface SpectralRule {
  given: string
  severity: 'error'
  then: { field?: string; function: string; functionOptions?: object }
}

const goals = '$.themes[*].goals[*]'

const filled = (given: string, field: string): SpectralRule => ({
  given,
  severity: 'error',
  // biome-ignore lint/suspicious/noThenProperty: Spectral's name for what is asked of what is found
  then: { field, function: 'truthy' },
})

const asked = (given: string, name: string, functionOptions: object): SpectralRule => ({
  given,
  severity: 'error',
  // biome-ignore lint/suspicious/noThenProperty: as above
  then: { function: name, functionOptions },
})

/** Ten rules of the kind that stratlint has: the schema, and nine on what strategies say. */
export function spectralRuleset(schema: object): { rules: { [name: string]: SpectralRule } } {
  return {
    rules: {
      format: asked('$', 'schema', { schema, dialect: 'draft2020-12', allErrors: true }),
      'title-length': asked('$.title', 'length', { max: 120 }),
      'id-form': asked('$.id', 'pattern', { match: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
      publisher: filled('$.publisher', 'name'),
      'goal-owner': filled(goals, 'owner'),
      'goal-deadline': filled(`${goals}.smart.timeBound`, 'deadline'),
      'goal-statement': asked(`${goals}.statement`, 'pattern', { match: '[.!?]$' }),
      placeholder: asked('$.themes[*].rationale', 'pattern', { notMatch: '\\b(TODO|TBD|XXX)\\b' }),
      'target-date': filled(`${goals}.smart.measurable.targets[*]`, 'date'),
      'action-owner': filled('$.themes[*].actions[*]', 'owner'),
    },
  }
}
