import { say } from './say.ts'

export const measuresClauses = {
  'target/added': say(
    'måltallet {aim:term} {level:number} {unit:term} er nyt',
    'the target {aim:term} {level:number} {unit:term} is new',
  ),
  'target/added-of': say(
    "måltallet {aim:term} {level:number} {unit:term} for '{of}' er nyt",
    "the target {aim:term} {level:number} {unit:term} for '{of}' is new",
  ),
  'target/dropped': say(
    'måltallet {aim:term} {level:number} {unit:term} er udgået',
    'the target {aim:term} {level:number} {unit:term} is dropped',
  ),
  'target/dropped-of': say(
    "måltallet {aim:term} {level:number} {unit:term} for '{of}' er udgået",
    "the target {aim:term} {level:number} {unit:term} for '{of}' is dropped",
  ),
  'target/harder': say(
    'måltallet er skærpet fra {beforeAim:term} {before:number} {beforeUnit:term} til {afterAim:term} {after:number} {afterUnit:term}',
    'the target is tightened from {beforeAim:term} {before:number} {beforeUnit:term} to {afterAim:term} {after:number} {afterUnit:term}',
  ),
  'target/harder-of': say(
    "måltallet for '{of}' er skærpet fra {beforeAim:term} {before:number} {beforeUnit:term} til {afterAim:term} {after:number} {afterUnit:term}",
    "the target for '{of}' is tightened from {beforeAim:term} {before:number} {beforeUnit:term} to {afterAim:term} {after:number} {afterUnit:term}",
  ),
  'target/easier': say(
    'måltallet er lempet fra {beforeAim:term} {before:number} {beforeUnit:term} til {afterAim:term} {after:number} {afterUnit:term}',
    'the target is relaxed from {beforeAim:term} {before:number} {beforeUnit:term} to {afterAim:term} {after:number} {afterUnit:term}',
  ),
  'target/easier-of': say(
    "måltallet for '{of}' er lempet fra {beforeAim:term} {before:number} {beforeUnit:term} til {afterAim:term} {after:number} {afterUnit:term}",
    "the target for '{of}' is relaxed from {beforeAim:term} {before:number} {beforeUnit:term} to {afterAim:term} {after:number} {afterUnit:term}",
  ),
  'target/changed': say(
    'måltallet er ændret fra {beforeAim:term} {before:number} {beforeUnit:term} til {afterAim:term} {after:number} {afterUnit:term} (det vides ikke, hvad der er bedst)',
    'the target is changed from {beforeAim:term} {before:number} {beforeUnit:term} to {afterAim:term} {after:number} {afterUnit:term} (which is better is unknown)',
  ),
  'target/changed-of': say(
    "måltallet for '{of}' er ændret fra {beforeAim:term} {before:number} {beforeUnit:term} til {afterAim:term} {after:number} {afterUnit:term} (det vides ikke, hvad der er bedst)",
    "the target for '{of}' is changed from {beforeAim:term} {before:number} {beforeUnit:term} to {afterAim:term} {after:number} {afterUnit:term} (which is better is unknown)",
  ),
  'target/restated': say(
    'måltallet er skrevet om fra {beforeAim:term} {before:number} {beforeUnit:term} til {afterAim:term} {after:number} {afterUnit:term} og kræver det samme',
    'the target is rewritten from {beforeAim:term} {before:number} {beforeUnit:term} to {afterAim:term} {after:number} {afterUnit:term} and demands the same',
  ),
  'target/incomparable': say(
    'måltallet er ændret fra {beforeAim:term} {before:number} {beforeUnit:term} til {afterAim:term} {after:number} {afterUnit:term} og kan ikke sammenlignes',
    'the target is changed from {beforeAim:term} {before:number} {beforeUnit:term} to {afterAim:term} {after:number} {afterUnit:term} and cannot be compared',
  ),
  'target/incomparable-of': say(
    "måltallet for '{of}' er ændret fra {beforeAim:term} {before:number} {beforeUnit:term} til {afterAim:term} {after:number} {afterUnit:term} og kan ikke sammenlignes",
    "the target for '{of}' is changed from {beforeAim:term} {before:number} {beforeUnit:term} to {afterAim:term} {after:number} {afterUnit:term} and cannot be compared",
  ),
  'target/incomparable-indicator': say(
    "måltallet gælder nu '{after}' i stedet for '{before}' og kan ikke sammenlignes",
    "the target is now for '{after}' and not '{before}', and cannot be compared",
  ),
  'target/sooner': say(
    'måltallet skal nås {by:number} {span:term} før',
    'the target is due {by:number} {span:term} sooner',
  ),
  'target/sooner-of': say(
    "måltallet for '{of}' skal nås {by:number} {span:term} før",
    "the target for '{of}' is due {by:number} {span:term} sooner",
  ),
  'target/later': say(
    'måltallet skal nås {by:number} {span:term} senere',
    'the target is due {by:number} {span:term} later',
  ),
  'target/later-of': say(
    "måltallet for '{of}' skal nås {by:number} {span:term} senere",
    "the target for '{of}' is due {by:number} {span:term} later",
  ),
  'target/dated': say('måltallet har fået en dato: {date:date}', 'the target has got a date: {date:date}'),
  'target/undated': say('måltallet har ikke længere en dato', 'the target has no date any more'),
  'interim/added': say('værdien {value:number} på vejen er ny', 'the value {value:number} on the way is new'),
  'interim/dropped': say(
    'værdien {value:number} på vejen er udgået',
    'the value {value:number} on the way is dropped',
  ),
  'interim/harder': say(
    'værdien på vejen er skærpet fra {before:number} til {after:number}',
    'the value on the way is tightened from {before:number} to {after:number}',
  ),
  'interim/easier': say(
    'værdien på vejen er lempet fra {before:number} til {after:number}',
    'the value on the way is relaxed from {before:number} to {after:number}',
  ),
  'interim/changed': say(
    'værdien på vejen er ændret fra {before:number} til {after:number}',
    'the value on the way is changed from {before:number} to {after:number}',
  ),
  'interim/sooner': say(
    'værdien {value:number} på vejen skal nås {by:number} {span:term} før',
    'the value {value:number} on the way is due {by:number} {span:term} sooner',
  ),
  'interim/later': say(
    'værdien {value:number} på vejen skal nås {by:number} {span:term} senere',
    'the value {value:number} on the way is due {by:number} {span:term} later',
  ),
  'baseline/added': say(
    'udgangspunktet {value:number} er skrevet ind',
    'the baseline {value:number} is written in',
  ),
  'baseline/added-of': say(
    'udgangspunktet {value:number} for {of} er skrevet ind',
    'the baseline {value:number} for {of} is written in',
  ),
  'baseline/removed': say(
    'udgangspunktet {value:number} er fjernet',
    'the baseline {value:number} is removed',
  ),
  'baseline/removed-of': say(
    'udgangspunktet {value:number} for {of} er fjernet',
    'the baseline {value:number} for {of} is removed',
  ),
  'baseline/harder': say(
    'udgangspunktet er ændret fra {before:number} til {after:number}, så måltallet kræver mere',
    'the baseline is changed from {before:number} to {after:number}, so the target demands more',
  ),
  'baseline/easier': say(
    'udgangspunktet er ændret fra {before:number} til {after:number}, så måltallet kræver mindre',
    'the baseline is changed from {before:number} to {after:number}, so the target demands less',
  ),
  'baseline/changed': say(
    'udgangspunktet er ændret fra {before:number} til {after:number}',
    'the baseline is changed from {before:number} to {after:number}',
  ),
  'baseline/changed-of': say(
    'udgangspunktet for {of} er ændret fra {before:number} til {after:number}',
    'the baseline for {of} is changed from {before:number} to {after:number}',
  ),
  'indicator/unit': say(
    "enheden er ændret fra '{before}' til '{after}', så tallene før og nu ikke kan sammenlignes",
    "the unit is changed from '{before}' to '{after}', so figures before and now cannot be compared",
  ),
  'indicator/definition': say(
    'definitionen er ændret, så tal før og nu måske ikke kan sammenlignes',
    'the definition is changed, so figures before and now may not be comparable',
  ),
  'indicator/reversed': say(
    'retningen er vendt: tallet skulle {before:term} og skal nu {after:term}',
    'the direction is reversed: the figure was to {before:term} and is now to {after:term}',
  ),
  'indicator/direction': say(
    "retningen er ændret fra '{before:term}' til '{after:term}'",
    "the direction is changed from '{before:term}' to '{after:term}'",
  ),
}
