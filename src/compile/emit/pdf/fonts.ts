/** The family that the template asks for. */
export const fontFamily = 'Source Sans 3'

/**
 * The files whose bytes `EmitOptions.fonts` should hold, as they lie in the package
 * `@expo-google-fonts/source-sans-3`: text, italic, semibold and semibold italic of one family.
 */
export const fontFiles = [
  '400Regular/SourceSans3_400Regular.ttf',
  '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
  '600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
] as const
