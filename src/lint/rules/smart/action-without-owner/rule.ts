import type { Action } from '#core/generated/strategy'
import { themesOf } from '#core/goals'
import type { Path } from '#core/located'
import { idPath } from '../../../lint.ts'
import { defineRule } from '../../../rule.ts'

/** From so many on, the actions of one list are told about together. */
const many = 3

export const rule = defineRule({
  meta: {
    id: 'smart/action-without-owner',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'En handling har en ansvarlig.',
      en: 'An action has an owner.',
    },
    help: {
      da: `Skriv under 'owner', hvem der har ansvaret; handlinger under en anden arver dens ansvarlige.`,
      en: `Write under 'owner' who is responsible; actions below another take over its owner.`,
    },
    messages: {
      missing: {
        da: 'Handling {action} siger ikke, hvem der har ansvaret.',
        en: 'Action {action} does not say who is responsible.',
      },
      several: {
        da: '{count:number} handlinger siger ikke, hvem der har ansvaret: {actions:list}.',
        en: '{count:number} actions do not say who is responsible: {actions:list}.',
      },
      gap: {
        da: 'Handling {action} mangler en ansvarlig.',
        en: 'Action {action} lacks an owner.',
      },
    },
  },
  create: (context) => ({
    strategy(strategy) {
      const lists: [Action[] | undefined, Path][] = [
        [strategy.actions, ['actions']],
        ...themesOf(strategy).map(({ value, path }): [Action[] | undefined, Path] => [
          value.actions,
          [...path, 'actions'],
        ]),
      ]
      for (const [list, path] of lists) {
        const found = withoutOwner(list, path)
        const missing = found.filter(({ action }) => action.owner === undefined)
        for (const { action, path: at } of found) {
          const data = { action: action.id ?? '' }
          if (action.owner !== undefined) context.report({ path: [...at, 'owner'], messageId: 'gap', data })
          else if (missing.length < many)
            context.report({ path: idPath(action, at), messageId: 'missing', data })
        }
        if (missing.length < many) continue
        const actions = missing.map(({ action }) => action.id ?? '').join(',')
        context.report({
          path,
          part: 'key',
          messageId: 'several',
          data: { count: missing.length, actions },
        })
      }
    },
  }),
})

/** The outermost actions without an owner, and any action that declares a gap in place of one. */
function withoutOwner(
  actions: readonly Action[] | undefined,
  path: Path,
  isInherited = false,
): { action: Action; path: Path }[] {
  return (actions ?? []).flatMap((action, i) => {
    const at = [...path, i]
    const isOwned = typeof action.owner === 'string'
    const isFound = !isOwned && isOpen(action) && (!isInherited || action.owner !== undefined)
    const inner = withoutOwner(action.actions, [...at, 'actions'], isInherited || isOwned || isFound)
    return isFound ? [{ action, path: at }, ...inner] : inner
  })
}

/** Whether an action of the publisher's own is still to be done; an illustrative one is only an example. */
function isOpen({ status, setBy, commitment }: Action): boolean {
  return (
    status !== 'completed' && status !== 'cancelled' && setBy === undefined && commitment !== 'illustrative'
  )
}
