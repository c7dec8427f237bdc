/**
 * What sites call, in class and id, what stands around an article and is no part of its text: a regular expression,
 * without regard to case. Each word begins a name or a part of one: `article__share-bar`, `relatedLinks`.
 */
export const SURROUNDING_NAMES: string = `(?:^|[\\s_-])(?:${[
  'ads? authors? comments? credits? dates? meta(?:data)? player popular promos? rail social tags? topics?'
    .split(' ')
    .map((whole) => `${whole}(?![a-z])`),
  'advert breadcrumb byline copyright disclaimer end-?slate galler kicker most- news-?letter opt-?in outbrain'.split(
    ' ',
  ),
  'pay-?wall publish- read-(?:more|next) recirc recommend regist(?:er|ration) reg-?wall related share(?!holder)'.split(
    ' ',
  ),
  'sharing side-?bar sign-?up slide-?show sponsor subscri taboola teaser time-?stamp trending widget'.split(' '),
]
  .flat()
  .join('|')})`
