import type { Action } from '#core/generated/strategy'
import { idPath } from '../../../lint.ts'
import { defineRule } from '../../../rule.ts'
import type { Place } from '../../../walk.ts'

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
      da: `Skriv under 'owner', hvem der har ansvaret.`,
      en: `Write under 'owner' who is responsible.`,
    },
    messages: {
      missing: {
        da: 'Handling {action} siger ikke, hvem der har ansvaret.',
        en: 'Action {action} does not say who is responsible.',
      },
      gap: {
        da: 'Handling {action} mangler en ansvarlig.',
        en: 'Action {action} lacks an owner.',
      },
    },
  },
  create: (context) => ({
    action(action, place) {
      const isOver = action.status === 'completed' || action.status === 'cancelled'
      const isOurs = action.setBy === undefined && action.commitment !== 'illustrative'
      if (isOver || !isOurs || hasOwner(action)) return
      if (action.owner === undefined && outerActions(place).some((outer) => outer.owner !== undefined)) return
      const data = { action: action.id ?? '' }
      if (action.owner === undefined)
        context.report({ path: idPath(action, place.path), messageId: 'missing', data })
      else context.report({ path: [...place.path, 'owner'], messageId: 'gap', data })
    },
  }),
})

function hasOwner({ owner }: Action): boolean {
  return typeof owner === 'string' && owner !== ''
}

function outerActions({ holders }: Place): Action[] {
  return holders.filter(({ shape }) => shape === 'action').map(({ value }) => value as Action)
}
