import { danishGrammar, englishGrammar, type MainVerbs } from './main-verbs.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const danishPassives = `
  sikres styrkes fremmes understøttes støttes udvikles videreudvikles forbedres prioriteres kvalificeres optimeres
  tilstræbes`

const danish: MainVerbs = {
  infinitives: set(`
    sikre styrke fremme understøtte støtte udvikle videreudvikle forbedre prioritere kvalificere optimere fokusere
    tilstræbe facilitere ${danishPassives}`),
  finite: set(`
    sikrer fremmer understøtter udvikler videreudvikler forbedrer prioriterer kvalificerer optimerer fokuserer
    tilstræber faciliterer ${danishPassives}`),
  nounLike: set('styrker støtter'),
  participles: set(`
    sikret styrket fremmet understøttet støttet udviklet videreudviklet forbedret prioriteret kvalificeret optimeret`),
  phrases: [
    { heads: ['have', 'har'], tails: ['fokus på', 'opmærksomhed på', 'øje for'] },
    { heads: ['sætte', 'sætter', 'sættes'], tails: ['fokus på', 'ind over for', 'ind overfor'] },
    { heads: ['holde', 'holder', 'fastholde', 'fastholder', 'øge', 'øger', 'øges'], tails: ['fokus på'] },
    { heads: ['lægge', 'lægger', 'lægges'], tails: ['vægt på'] },
    { heads: ['bidrage', 'bidrager', 'medvirke', 'medvirker'], tails: ['til'], isOfSubject: true },
    {
      heads: ['arbejde', 'arbejder', 'arbejdes', 'arbejdet'],
      tails: ['for', 'med', 'mod', 'på at', 'hen imod', 'henimod'],
      isOfSubject: true,
    },
    { heads: ['blive', 'bliver'], tails: ['bedre til'] },
    { heads: ['gøre', 'gør', 'gøres'], tails: ['en indsats'] },
    { heads: ['satse', 'satser', 'satses'], tails: ['på'] },
    {
      heads: ['skabe', 'skaber', 'skabes', 'danne', 'danner'],
      tails: ['ramme', 'rammer', 'rammen', 'rammerne'],
    },
  ],
  ...danishGrammar,
}

const english: MainVerbs = {
  infinitives: set(`
    ensure strengthen promote support develop improve enhance foster facilitate encourage prioritise prioritize optimise
    optimize enable`),
  finite: set(`
    ensures strengthens promotes develops improves enhances fosters facilitates encourages prioritises prioritizes
    optimises optimizes enables`),
  nounLike: set('supports support ensure strengthen promote develop improve'),
  participles: set(`
    ensured strengthened promoted supported developed improved enhanced fostered facilitated encouraged prioritised
    prioritized`),
  phrases: [
    { heads: ['have', 'has', 'put', 'puts', 'keep', 'keeps'], tails: ['focus on', 'emphasis on'] },
    { heads: ['focus', 'focuses'], tails: ['on'] },
    { heads: ['contribute', 'contributes'], tails: ['to'], isOfSubject: true },
    { heads: ['work', 'works'], tails: ['towards', 'toward', 'to ensure'] },
    { heads: ['become', 'becomes', 'get', 'gets'], tails: ['better at'] },
  ],
  ...englishGrammar,
}

/**
 * Verbs that name an effort and not a result. «Sikre», «styrke» and «støtte» tell which way somebody will pull; no
 * reader can see afterwards whether it was done. A verb for a change that can be seen or counted (reduce, halve, build,
 * adopt) is not on the list. The core, «støtte til» and «sikre at», are the words that Danish teachers of goal setting in
 * social work warn against first; the rest are their neighbours in municipal plans.
 *
 * All words are in small letters and are compared with whole words, so that «bostøtte» is none of them.
 */
export const vagueOpeners: { readonly [language: string]: MainVerbs } = { da: danish, en: english }
