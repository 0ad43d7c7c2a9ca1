import type { Wording } from '#core/message'
import { isErrorCode } from '#workspace/host'

/** What the disk or the system refused, in words; undefined for any other error, which is one of the program. */
export function diskErrorWords(error: unknown): Wording | undefined {
  const code = Object.keys(reasons).find((known) => isErrorCode(error, known))
  const reason = code === undefined ? undefined : reasons[code]
  if (reason === undefined || !(error instanceof Error)) return undefined
  const where = 'path' in error && typeof error.path === 'string' ? ` (${error.path})` : ''
  return { da: `${reason.da}${where}`, en: `${reason.en}${where}` }
}

const denied = {
  da: 'Der er ikke adgang til filen eller mappen',
  en: 'There is no permission for the file or folder',
}
const full = { da: 'Der er ikke mere plads på disken', en: 'There is no more room on the disk' }

const reasons: { readonly [code: string]: Wording } = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: denied,
  EPERM: denied,
  EROFS: { da: 'Disken kan ikke skrives på', en: 'The disk cannot be written to' },
  EIO: { da: 'Disken svarer med en fejl', en: 'The disk answers with an error' },
  EMFILE: { da: 'Der er for mange åbne filer', en: 'Too many files are open' },
  ENOTDIR: {
    da: 'Stien går gennem noget, der ikke er en mappe',
    en: 'The path leads through something that is no folder',
  },
  EEXIST: {
    da: 'Der ligger allerede noget andet på stedet',
    en: 'Something else lies at that place already',
  },
  EISDIR: {
    da: 'Her ligger en mappe, hvor der skulle være en fil',
    en: 'A folder lies where a file should be',
  },
  ENOENT: {
    da: 'Filen eller mappen, eller en mappe på vejen dertil, findes ikke',
    en: 'The file or folder, or a folder on the way to it, does not exist',
  },
  ELOOP: { da: 'Genvejene på stien fører i ring', en: 'The links on the path lead in a circle' },
  ENAMETOOLONG: { da: 'Filnavnet er for langt', en: 'The name of the file is too long' },
}
