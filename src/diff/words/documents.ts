import { say } from './say.ts'

export const documentsClauses = {
  'document/added': say(
    'nyt dokument med {goals:number} egne mål',
    'a new document with {goals:number} goals of its own',
  ),
  'document/added-one': say('nyt dokument med ét eget mål', 'a new document with one goal of its own'),
  'document/dropped': say(
    'dokumentet med {goals:number} egne mål er fjernet',
    'the document with {goals:number} goals of its own is gone',
  ),
  'document/dropped-one': say(
    'dokumentet med ét eget mål er fjernet',
    'the document with one goal of its own is gone',
  ),
  'document/other': say(
    "id'et er ændret fra '{before}' til '{after}', så det er måske ikke samme dokument",
    "the id is changed from '{before}' to '{after}', so this may not be the same document",
  ),
  'document/status': say(
    "status er ændret fra '{before:term}' til '{after:term}'",
    "the status is changed from '{before:term}' to '{after:term}'",
  ),
  'adoption/added': say('vedtagelsen er skrevet ind', 'the adoption is written in'),
  'adoption/removed': say('vedtagelsen er fjernet', 'the adoption is removed'),
  'adoption/stale': say(
    'målene eller deres indikatorer er ændret, uden at en ny vedtagelse er skrevet ind',
    'the goals or their indicators are changed, and no new adoption is written in',
  ),
  'adoption/stale-fingerprint': say(
    'målene eller deres indikatorer er ikke dem, der blev vedtaget: fingeraftrykket passer ikke længere',
    'the goals or their indicators are not those adopted: the fingerprint no longer matches',
  ),
  'thing/added': say('kommet til', 'added'),
  'thing/dropped': say('udgået', 'dropped'),
  'thing/renamed': say(
    "id'et er ændret fra '{before}' til '{after}'",
    "the id is changed from '{before}' to '{after}'",
  ),
  'thing/moved': say(
    "flyttet fra '{before:term}' til '{after:term}'",
    "moved from '{before:term}' to '{after:term}'",
  ),
  'milestone/added': say("milepælen '{name}' er ny", "the milestone '{name}' is new"),
  'milestone/dropped': say("milepælen '{name}' er udgået", "the milestone '{name}' is dropped"),
  'milestone/sooner': say(
    "milepælen '{name}' er rykket {by:number} {span:term} frem",
    "the milestone '{name}' is {by:number} {span:term} sooner",
  ),
  'milestone/later': say(
    "milepælen '{name}' er udskudt {by:number} {span:term}",
    "the milestone '{name}' is postponed {by:number} {span:term}",
  ),
  'milestone/dated': say(
    "milepælen '{name}' har fået en dato: {date:date}",
    "the milestone '{name}' has got a date: {date:date}",
  ),
  'milestone/undated': say(
    "milepælen '{name}' har ikke længere en dato",
    "the milestone '{name}' has no date any more",
  ),
  'resource/added': say('midler er kommet til: {what}', 'means are added: {what}'),
  'resource/added-amount': say(
    '{amount:number} {currency} er kommet til',
    '{amount:number} {currency} is added',
  ),
  'resource/dropped': say('midler er udgået: {what}', 'means are dropped: {what}'),
  'resource/dropped-amount': say(
    '{amount:number} {currency} er udgået',
    '{amount:number} {currency} is dropped',
  ),
  'resource/more': say(
    'beløbet er sat op fra {before:number} til {after:number} {afterCurrency}',
    'the amount is raised from {before:number} to {after:number} {afterCurrency}',
  ),
  'resource/less': say(
    'beløbet er sat ned fra {before:number} til {after:number} {afterCurrency}',
    'the amount is reduced from {before:number} to {after:number} {afterCurrency}',
  ),
  'resource/changed': say(
    'beløbet er ændret fra {before:number} {beforeCurrency} til {after:number} {afterCurrency} og kan ikke sammenlignes',
    'the amount is changed from {before:number} {beforeCurrency} to {after:number} {afterCurrency} and cannot be compared',
  ),
  'followUp/added': say('opfølgning er planlagt', 'follow-up is planned'),
  'followUp/removed': say('opfølgningen er fjernet', 'the follow-up is removed'),
  'action/added': say('handlingen er ny', 'the action is new'),
  'action/dropped': say('handlingen er udgået', 'the action is dropped'),
  'action/cancelled': say('handlingen er aflyst', 'the action is cancelled'),
  'action/resumed': say('handlingen er ikke længere aflyst', 'the action is cancelled no longer'),
  'action/status': say(
    "status er ændret fra '{before:term}' til '{after:term}'",
    "the status is changed from '{before:term}' to '{after:term}'",
  ),
  'action/firmer': say(
    "handlingen er mere bindende: fra '{before:term}' til '{after:term}'",
    "the action is more binding: from '{before:term}' to '{after:term}'",
  ),
  'action/looser': say(
    "handlingen er mindre bindende: fra '{before:term}' til '{after:term}'",
    "the action is less binding: from '{before:term}' to '{after:term}'",
  ),
  'action/commitment': say(
    "bindingen er ændret fra '{before:term}' til '{after:term}'",
    "the commitment is changed from '{before:term}' to '{after:term}'",
  ),
  'action/startSooner': say(
    'handlingen begynder {by:number} {span:term} før',
    'the action starts {by:number} {span:term} sooner',
  ),
  'action/startLater': say(
    'handlingen begynder {by:number} {span:term} senere',
    'the action starts {by:number} {span:term} later',
  ),
  'action/endSooner': say(
    'handlingen slutter {by:number} {span:term} før',
    'the action ends {by:number} {span:term} sooner',
  ),
  'action/endLater': say(
    'handlingen slutter {by:number} {span:term} senere',
    'the action ends {by:number} {span:term} later',
  ),
  'text/reworded': say("'{field:term}' er formuleret om", "'{field:term}' is reworded"),
  'text/added': say("'{field:term}' er kommet til", "'{field:term}' is added"),
  'text/removed': say("'{field:term}' er fjernet", "'{field:term}' is removed"),
  'field/changed': say("'{field:term}' er ændret", "'{field:term}' is changed"),
  'field/changed-text': say(
    "'{field:term}' er ændret fra '{before}' til '{after}'",
    "'{field:term}' is changed from '{before}' to '{after}'",
  ),
  'field/changed-term': say(
    "'{field:term}' er ændret fra '{before:term}' til '{after:term}'",
    "'{field:term}' is changed from '{before:term}' to '{after:term}'",
  ),
  'field/changed-number': say(
    "'{field:term}' er ændret fra {before:number} til {after:number}",
    "'{field:term}' is changed from {before:number} to {after:number}",
  ),
  'field/changed-date': say(
    "'{field:term}' er ændret fra {before:date} til {after:date}",
    "'{field:term}' is changed from {before:date} to {after:date}",
  ),
  'field/added': say("'{field:term}' er kommet til", "'{field:term}' is added"),
  'field/removed': say("'{field:term}' er fjernet", "'{field:term}' is removed"),
  'list/changed': say(
    "'{field:term}' har {added:number} nye og mangler {dropped:number} af de gamle",
    "'{field:term}' has {added:number} new entries and lacks {dropped:number} old ones",
  ),
  'item/added': say("'{field:term}' har en ny post", "'{field:term}' has a new entry"),
  'item/added-named': say("'{field:term}' har en ny post: {name}", "'{field:term}' has a new entry: {name}"),
  'item/dropped': say("en post i '{field:term}' er udgået", "an entry of '{field:term}' is dropped"),
  'item/dropped-named': say(
    "en post i '{field:term}' er udgået: {name}",
    "an entry of '{field:term}' is dropped: {name}",
  ),
}
