import type { Wording } from '#core/message'

export const say = (da: string, en: string): Wording => ({ da, en })
