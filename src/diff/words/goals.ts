import { say } from './say.ts'

export const goalsClauses = {
  'goal/added': say('målet er nyt', 'the goal is new'),
  'goal/dropped': say('målet er udgået', 'the goal is dropped'),
  'goal/citedAdded': say(
    'målet, som andre har sat, er gengivet',
    'the goal, which others have set, is now cited',
  ),
  'goal/citedDropped': say(
    'målet, som andre har sat, er ikke længere gengivet',
    'the goal, which others have set, is no longer cited',
  ),
  'goal/raised': say('målet er blevet et konkret mål', 'the goal has become an objective'),
  'goal/lowered': say('målet er ikke længere et konkret mål', 'the goal is no longer an objective'),
  'goal/levelled': say(
    'niveauet (mål eller konkret mål) er skrevet eller fjernet',
    'the level (goal or objective) is stated or left out',
  ),
  'goal/abandoned': say('målet er opgivet', 'the goal is given up'),
  'goal/resumed': say('målet er taget op igen', 'the goal is taken up again'),
  'goal/status': say(
    "status er ændret fra '{before:term}' til '{after:term}'",
    "the status is changed from '{before:term}' to '{after:term}'",
  ),
  'goal/disowned': say('målet er nu sat af andre: {who}', 'the goal is now set by others: {who}'),
  'goal/takenOn': say(
    'målet er nu dokumentets eget, før var det sat af andre: {who}',
    "the goal is now the document's own, and was set by others: {who}",
  ),
  'statement/reworded': say('målet er formuleret om', 'the goal is reworded'),
  'owner/named': say('{after} er gjort ansvarlig', '{after} is made responsible'),
  'owner/removed': say(
    '{before} er ikke længere ansvarlig, og ingen anden er nævnt',
    '{before} is no longer responsible, and nobody else is named',
  ),
  'owner/replaced': say(
    'ansvaret er flyttet fra {before} til {after}',
    'responsibility is moved from {before} to {after}',
  ),
  'deadline/added': say('målet har fået en frist: {date:date}', 'the goal has got a deadline: {date:date}'),
  'deadline/removed': say('fristen {date:date} er fjernet', 'the deadline {date:date} is removed'),
  'deadline/sooner': say(
    'fristen er rykket {by:number} {span:term} frem, til {after:date}',
    'the deadline is {by:number} {span:term} sooner, {after:date}',
  ),
  'deadline/later': say(
    'fristen er udskudt {by:number} {span:term}, til {after:date}',
    'the deadline is postponed {by:number} {span:term}, to {after:date}',
  ),
  'frequency/added': say(
    'hyppigheden er skrevet ind: {after:term}',
    'the frequency is written in: {after:term}',
  ),
  'frequency/removed': say(
    'hyppigheden er fjernet, den var {before:term}',
    'the frequency is removed, and was {before:term}',
  ),
  'frequency/oftener': say(
    "hyppigheden er øget fra '{before:term}' til '{after:term}'",
    "it is to happen oftener: from '{before:term}' to '{after:term}'",
  ),
  'frequency/rarer': say(
    "hyppigheden er sat ned fra '{before:term}' til '{after:term}'",
    "it is to happen more rarely: from '{before:term}' to '{after:term}'",
  ),
  'frequency/changed': say(
    "hyppigheden er ændret fra '{before:term}' til '{after:term}'",
    "the frequency is changed from '{before:term}' to '{after:term}'",
  ),
  'acceptance/added': say(
    'målet er nu accepteret ved vedtagelsen af dokumentet',
    'the goal is now accepted through the adoption of the document',
  ),
  'acceptance/added-by': say('{who} har nu accepteret målet', '{who} has now accepted the goal'),
  'acceptance/removed': say(
    'målet er ikke længere accepteret ved vedtagelsen af dokumentet',
    'the goal is no longer accepted through the adoption of the document',
  ),
  'acceptance/removed-by': say(
    '{who} står ikke længere som en, der har accepteret målet',
    '{who} is no longer named as having accepted the goal',
  ),
  'gap/declared': say(
    "der står nu en mangel i stedet for indhold i '{field:term}'",
    "a gap now stands in place of content in '{field:term}'",
  ),
  'gap/filled': say("manglen i '{field:term}' er udfyldt", "the gap in '{field:term}' is filled"),
  'gap/admitted': say(
    "en mangel er erklæret i '{field:term}', hvor intet stod",
    "a gap is declared in '{field:term}', where nothing stood",
  ),
  'gap/erased': say(
    "manglen i '{field:term}' er taget ud, uden at noget er skrevet",
    "the gap in '{field:term}' is taken out, and nothing is written",
  ),
  'gap/beside': say(
    "en mangel er erklæret ved siden af indholdet i '{field:term}'",
    "a gap is declared beside the content of '{field:term}'",
  ),
  'gap/closed': say(
    "manglen ved siden af indholdet i '{field:term}' er taget ud",
    "the gap beside the content of '{field:term}' is taken out",
  ),
  'gap/reworded': say("manglen i '{field:term}' er formuleret om", "the gap in '{field:term}' is reworded"),
  'gap/sooner': say(
    "manglen i '{field:term}' skal udfyldes {by:number} {span:term} før",
    "the gap in '{field:term}' is to be filled {by:number} {span:term} sooner",
  ),
  'gap/later': say(
    "manglen i '{field:term}' skal først udfyldes {by:number} {span:term} senere",
    "the gap in '{field:term}' is to be filled {by:number} {span:term} later",
  ),
  'gap/dated': say(
    "manglen i '{field:term}' har fået en frist: {date:date}",
    "the gap in '{field:term}' has got a date: {date:date}",
  ),
  'gap/undated': say(
    "manglen i '{field:term}' har ikke længere en frist",
    "the gap in '{field:term}' has no date any more",
  ),
}
