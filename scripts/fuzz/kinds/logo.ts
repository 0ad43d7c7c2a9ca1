import { isLogo, readLogo } from '#compile/look/logo/logo'
import { Fault } from './judge.ts'

/** Reads a logo; one that is taken must do nothing but draw. */
export async function runLogo(input: string): Promise<void> {
  const logo = await readLogo(new TextEncoder().encode(input))
  if (
    isLogo(logo) &&
    /<script|<foreignObject|\son\w+\s*=|<!ENTITY|javascript:/i.test(input.replace(/<!--[\s\S]*?-->/g, ''))
  )
    throw new Fault('a logo that does more than draw was taken')
}
