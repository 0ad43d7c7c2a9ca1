const aimed = ['Name', 'Description', 'Identifier', 'SequenceIndicator', 'Stakeholder', 'OtherInformation']
const result = ['StartDate', 'EndDate', 'NumberOfUnits', 'Descriptor', 'Description']

/** What each element of StratML may hold, in the order of the standard; elements that hold text alone are not here. */
export const sequences: { readonly [element: string]: readonly string[] } = {
  StrategicPlan: [
    'Name',
    'Description',
    'OtherInformation',
    'StrategicPlanCore',
    'AdministrativeInformation',
    'Submitter',
  ],
  PerformancePlanOrReport: [
    'Name',
    'Description',
    'OtherInformation',
    'StrategicPlanCore',
    'AdministrativeInformation',
    'Submitter',
  ],
  StrategicPlanCore: ['Organization', 'Vision', 'Mission', 'Value', 'Goal'],
  Organization: ['Name', 'Acronym', 'Identifier', 'Description', 'Stakeholder'],
  Vision: ['Description', 'Identifier'],
  Mission: ['Description', 'Identifier'],
  Value: ['Name', 'Description'],
  Goal: [...aimed, 'Objective'],
  Objective: [...aimed, 'PerformanceIndicator'],
  Stakeholder: ['Name', 'Description', 'Role'],
  Role: ['Name', 'Description', 'RoleType'],
  PerformanceIndicator: [
    'SequenceIndicator',
    'MeasurementDimension',
    'UnitOfMeasurement',
    'Identifier',
    'Relationship',
    'MeasurementInstance',
    'OtherInformation',
  ],
  Relationship: ['Identifier', 'ReferentIdentifier', 'Name', 'Description'],
  MeasurementInstance: ['Place', 'TargetResult', 'ActualResult'],
  Place: ['Name', 'PlaceIdentifier'],
  TargetResult: result,
  ActualResult: result,
  Descriptor: ['DescriptorName', 'DescriptorValue'],
  AdministrativeInformation: ['Identifier', 'StartDate', 'EndDate', 'PublicationDate', 'Source', 'Submitter'],
  Submitter: ['Identifier', 'GivenName', 'Surname', 'PhoneNumber', 'EmailAddress'],
}

export const roots = ['StrategicPlan', 'PerformancePlanOrReport'] as const
