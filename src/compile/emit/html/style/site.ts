import { around } from './site/around.ts'
import { front } from './site/front.ts'
import { lists } from './site/lists.ts'
import { search } from './site/search.ts'

const onPaper = `
@media print {
  #search,
  .site-bar,
  .copy-link {
    display: none;
  }
}
`

/** The first page of a site, and what a report shows of the site around it. */
export const siteStyle = [around, front, search, lists, onPaper].join('')
