/**
 * Words that show, behind the last number of a list of sections («§ 107 og 108 i serviceloven»), that it is a section, and not
 * a number of something else («§ 107 og 12 pladser»); all in small letters. The form of citations is that of the laws on
 * retsinformation.dk.
 */
export const afterSections: readonly string[] = [
  ...['i', 'om', 'efter', 'er', 'giver', 'gælder', 'skal', 'kan', 'har', 'for', 'samt', 'og', 'eller'],
  ...['serviceloven', 'servicelovens', 'sundhedsloven', 'straffeloven', 'barnets'],
]

/** Words that join sections in a list or a range. */
export const sectionJoints: readonly string[] = ['og', 'eller', 'samt', 'til']
