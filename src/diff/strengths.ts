/** What a change does to the ambition of a strategy. */
export type Strength = 'stronger' | 'weaker' | 'neutral'

interface Row {
  strength: Strength
  /** The kind of the same change the other way round. */
  opposite: string
  /** When the kind is used, in one phrase; `docs/diff.md` prints it. */
  when: string
}

const row =
  (strength: Strength) =>
  (opposite: string, when: string): Row => ({ strength, opposite, when })
const stronger = row('stronger')
const weaker = row('weaker')
const neutral = row('neutral')

/** The strength of every kind of change: the one table that all outputs and the exit code rest on. */
export const strengths = {
  'document/added': stronger('document/dropped', 'a document is new'),
  'document/dropped': weaker('document/added', 'a document is gone'),
  'document/other': neutral('document/other', 'the two documents have different ids'),
  'document/status': neutral('document/status', 'the status of the document is another'),
  'adoption/added': stronger('adoption/removed', 'the document names its adoption'),
  'adoption/removed': weaker('adoption/added', 'the document no longer names its adoption'),
  'adoption/stale': neutral(
    'adoption/stale',
    'goals of an adopted document, or indicators that they cite, are changed without a new adoption',
  ),
  'goal/added': stronger('goal/dropped', 'a goal of its own is new'),
  'goal/dropped': weaker('goal/added', 'a goal of its own is gone'),
  'goal/citedAdded': neutral('goal/citedDropped', 'a goal that somebody else has set is cited'),
  'goal/citedDropped': neutral('goal/citedAdded', 'a goal that somebody else has set is no longer cited'),
  'goal/raised': stronger('goal/lowered', 'a goal becomes an objective'),
  'goal/lowered': weaker('goal/raised', 'an objective becomes a goal'),
  'goal/levelled': neutral('goal/levelled', 'the level is stated or left out'),
  'goal/abandoned': weaker('goal/resumed', 'the status becomes dropped'),
  'goal/resumed': stronger('goal/abandoned', 'the status is dropped no longer'),
  'goal/status': neutral('goal/status', 'the status is another: open or met'),
  'goal/disowned': weaker('goal/takenOn', 'a goal of its own becomes one that somebody else has set'),
  'goal/takenOn': stronger('goal/disowned', 'a goal that somebody else has set becomes one of its own'),
  'thing/added': neutral(
    'thing/dropped',
    'a theme, section, indicator, key figure, actor or the like is new',
  ),
  'thing/dropped': neutral(
    'thing/added',
    'a theme, section, indicator, key figure, actor or the like is gone',
  ),
  'thing/renamed': neutral('thing/renamed', 'the same thing has another id'),
  'thing/moved': neutral('thing/moved', 'a thing stands under another theme or another thing'),
  'statement/reworded': neutral('statement/reworded', 'the statement of a goal is worded otherwise'),
  'owner/named': stronger('owner/removed', 'an owner is named'),
  'owner/removed': weaker('owner/named', 'no owner is named any more'),
  'owner/replaced': neutral('owner/replaced', 'the owner is another'),
  'target/added': stronger('target/dropped', 'a target is new'),
  'target/dropped': weaker('target/added', 'a target is gone'),
  'target/harder': stronger('target/easier', 'the target demands more in the direction that it binds in'),
  'target/easier': weaker('target/harder', 'the target demands less in the direction that it binds in'),
  'target/changed': neutral('target/changed', 'the target is another, and which one demands more is unknown'),
  'target/restated': neutral('target/restated', 'the target is written otherwise and demands the same'),
  'target/incomparable': neutral('target/incomparable', 'the target has another indicator, unit or scale'),
  'target/sooner': stronger('target/later', 'the target is due sooner'),
  'target/later': weaker('target/sooner', 'the target is due later'),
  'target/dated': stronger('target/undated', 'the target gets a date'),
  'target/undated': weaker('target/dated', 'the target has no date any more'),
  'interim/added': stronger('interim/dropped', 'a value on the way is new'),
  'interim/dropped': weaker('interim/added', 'a value on the way is gone'),
  'interim/harder': stronger('interim/easier', 'a value on the way demands more'),
  'interim/easier': weaker('interim/harder', 'a value on the way demands less'),
  'interim/changed': neutral(
    'interim/changed',
    'a value on the way is another, and which demands more is unknown',
  ),
  'interim/sooner': stronger('interim/later', 'a value on the way is due sooner'),
  'interim/later': weaker('interim/sooner', 'a value on the way is due later'),
  'deadline/added': stronger('deadline/removed', 'the goal gets a deadline'),
  'deadline/removed': weaker('deadline/added', 'the goal has no deadline any more'),
  'deadline/sooner': stronger('deadline/later', 'the deadline is sooner'),
  'deadline/later': weaker('deadline/sooner', 'the deadline is later'),
  'milestone/added': stronger('milestone/dropped', 'a milestone is new'),
  'milestone/dropped': weaker('milestone/added', 'a milestone is gone'),
  'milestone/sooner': stronger('milestone/later', 'a milestone is sooner'),
  'milestone/later': weaker('milestone/sooner', 'a milestone is postponed'),
  'milestone/dated': stronger('milestone/undated', 'a milestone gets a date'),
  'milestone/undated': weaker('milestone/dated', 'a milestone has no date any more'),
  'baseline/added': stronger('baseline/removed', 'an indicator gets a baseline'),
  'baseline/removed': weaker('baseline/added', 'an indicator has no baseline any more'),
  'baseline/harder': stronger(
    'baseline/easier',
    'the baseline lies further from the targets, which so demand more',
  ),
  'baseline/easier': weaker(
    'baseline/harder',
    'the baseline lies nearer to the targets, which so demand less',
  ),
  'baseline/changed': neutral(
    'baseline/changed',
    'the baseline is another, and no target with a level and a known direction rests on it, or the unit is another',
  ),
  'indicator/unit': neutral('indicator/unit', 'the unit or scale of an indicator is another: not comparable'),
  'indicator/definition': neutral('indicator/definition', 'the definition of an indicator is another'),
  'indicator/reversed': neutral('indicator/reversed', 'the direction of an indicator is the opposite'),
  'indicator/direction': neutral('indicator/direction', 'the direction of an indicator is another'),
  'frequency/added': stronger('frequency/removed', 'it is said how often something is done'),
  'frequency/removed': weaker('frequency/added', 'it is no longer said how often something is done'),
  'frequency/oftener': stronger('frequency/rarer', 'something is done oftener'),
  'frequency/rarer': weaker('frequency/oftener', 'something is done more rarely'),
  'frequency/changed': neutral(
    'frequency/changed',
    'the frequency is another that has no fixed time, such as as-needed',
  ),
  'acceptance/added': stronger(
    'acceptance/removed',
    'somebody more has agreed to a goal, or the adoption counts as agreement',
  ),
  'acceptance/removed': weaker(
    'acceptance/added',
    'somebody has not agreed to a goal any more, or the adoption does not count',
  ),
  'gap/declared': weaker('gap/filled', 'a gap is declared where content stood'),
  'gap/filled': stronger('gap/declared', 'content stands where a gap was declared'),
  'gap/admitted': neutral('gap/erased', 'a gap is declared where nothing stood'),
  'gap/erased': neutral('gap/admitted', 'a declared gap is taken out, and nothing is put there'),
  'gap/beside': neutral('gap/closed', 'a gap is declared beside content that stays'),
  'gap/closed': neutral('gap/beside', 'a gap beside content is declared no longer'),
  'gap/reworded': neutral('gap/reworded', 'a gap is worded otherwise'),
  'gap/sooner': stronger('gap/later', 'a gap is to be filled sooner'),
  'gap/later': weaker('gap/sooner', 'a gap is to be filled later'),
  'gap/dated': stronger('gap/undated', 'a gap gets a date by which it is to be filled'),
  'gap/undated': weaker('gap/dated', 'a gap has no such date any more'),
  'resource/added': stronger('resource/dropped', 'money or other means are new'),
  'resource/dropped': weaker('resource/added', 'money or other means are gone'),
  'resource/more': stronger('resource/less', 'an amount of money is raised'),
  'resource/less': weaker('resource/more', 'an amount of money is reduced'),
  'resource/changed': neutral('resource/changed', 'an amount is in another currency'),
  'followUp/added': stronger('followUp/removed', 'follow-up is planned'),
  'followUp/removed': weaker('followUp/added', 'no follow-up is planned any more'),
  'action/added': stronger('action/dropped', 'an action is new'),
  'action/dropped': weaker('action/added', 'an action is gone'),
  'action/cancelled': weaker('action/resumed', 'an action is cancelled'),
  'action/resumed': stronger('action/cancelled', 'an action is cancelled no longer'),
  'action/status': neutral('action/status', 'the status of an action is another'),
  'action/firmer': stronger(
    'action/looser',
    'the commitment is firmer: firm, conditional, exploratory, illustrative',
  ),
  'action/looser': weaker('action/firmer', 'the commitment is looser'),
  'action/commitment': neutral('action/commitment', 'the commitment is stated or left out'),
  'action/startSooner': stronger('action/startLater', 'an action starts sooner'),
  'action/startLater': weaker('action/startSooner', 'an action starts later'),
  'action/endSooner': stronger('action/endLater', 'an action ends sooner'),
  'action/endLater': weaker('action/endSooner', 'an action ends later'),
  'text/reworded': neutral('text/reworded', 'another text is worded otherwise'),
  'text/added': neutral('text/removed', 'another text is new'),
  'text/removed': neutral('text/added', 'another text is gone'),
  'field/changed': neutral(
    'field/changed',
    'any other field is changed, a date written more or less precisely for instance',
  ),
  'field/added': neutral('field/removed', 'any other field is new'),
  'field/removed': neutral('field/added', 'any other field is gone'),
  'list/changed': neutral('list/changed', 'another list holds other entries'),
  'item/added': neutral(
    'item/dropped',
    'another entry is new: a relation, a definition, a measurement, a risk',
  ),
  'item/dropped': neutral('item/added', 'another such entry is gone'),
} satisfies { [kind: string]: Row }

/** What a change is: `what/how`. */
export type ChangeKind = keyof typeof strengths
