/** The reports that can be made of a document. */
export const reportKinds = ['strategy', 'audit', 'status'] as const
export type DocumentReport = (typeof reportKinds)[number]

/** All reports: those of each document, and the one of all documents. */
export const allReports = ['strategy', 'audit', 'status', 'portfolio'] as const
export type AnyReport = (typeof allReports)[number]

export const reportFormats = ['html', 'pdf', 'docx', 'md'] as const
export type ReportFormat = (typeof reportFormats)[number]
