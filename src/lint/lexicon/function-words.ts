/**
 * Words that carry a sentence and not what it is about: articles, pronouns, prepositions, conjunctions and auxiliary verbs.
 * The closed word classes of Danish (Retskrivningsordbogen) and English, without those that turn a sentence round (ikke, uden,
 * op, ned, over, under, efter) or say how much (alle, flere).
 */
export const functionWords: ReadonlySet<string> = new Set([
  // Danish: articles and pronouns
  ...'en et den det de der som vi vores os jeg man sig sin sit sine deres dens dets denne dette disse selv'.split(
    ' ',
  ),
  // prepositions and adverbs of place
  ...'i på til af fra for med om ved hos gennem igennem inden mellem blandt omkring'.split(' '),
  ...'her hvor'.split(' '),
  // conjunctions
  ...'og at så når mens da hvis eller samt'.split(' '),
  // auxiliary verbs
  ...'er var være været bliver blev blive har havde have haft skal skulle vil ville kan kunne må måtte'.split(
    ' ',
  ),
  ...'får få fået'.split(' '),
  // English: articles and pronouns
  ...'a an the that this these those which who we our us they their them it its he she his her'.split(' '),
  // prepositions
  ...'in on to of from for with about by at through within between among during into'.split(' '),
  // conjunctions
  ...'and as when while if or so'.split(' '),
  // auxiliary verbs
  ...'is are was were be been being has have had shall should will would can could must may might do does'.split(
    ' ',
  ),
])
