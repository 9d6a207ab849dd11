/** What the page about the API says. */
export const page = {
  title: 'Data for programs',
  lede: 'Everything public here can be asked for by a program: as JSON, page by page, without a key.',
  toData: 'Everything that can be taken away',
  first: 'A first request',
  firstLede: 'The start of the API lists everything there is:',
  firstRows: 'Two rows of a list, narrowed by one of its filters:',
  openApi: 'The whole API is described in OpenAPI 3.1, from which clients in most languages can be made:',
  shape:
    'Rows stand in “data”. Money is in whole pence, days are written 2026-11-23, times are in UTC. What is empty is null. Anything may use it under the Open Government Licence.',
  one: 'One row has an address of its own: the list, and the row’s key.',
  pages: 'Page by page',
  pagesLede: (usual: number, most: number) =>
    `An answer holds ${usual} rows unless you ask for another number with “limit”, up to ${most}. Where more follow, “next” is a cursor, and the header Link holds the whole address. Ask again with it, and with the same filters, until “next” is null.`,
  pagesWhy:
    'A cursor goes on after the last row you had. Rows that come meanwhile are neither left out nor sent twice, as long as they come after it.',
  whole: 'For a whole list, take its file: it comes at once.',
  limits: 'How often',
  limitsLede:
    'Every answer says how many requests are left, in RateLimit-Remaining, and for how many seconds, in RateLimit-Reset.',
  limitsHead: ['Who asks', 'Requests in a minute'],
  limitsCaption: 'How often a program may ask',
  without: 'Without a key, from one address',
  withKey: 'With a key',
  over: 'What is over the limit is answered 429, and Retry-After says how many seconds to wait.',
  unchanged: 'What has not changed',
  unchangedLede:
    'Every answer has an ETag. Send it back in If-None-Match: where nothing has changed you get 304, and no rows.',
  keys: 'Keys',
  keysLede:
    'A key lets a program ask more often, and act for a supplier if you let it. Whoever is signed in can make one.',
  toKeys: 'Your keys',
  acts: 'To act',
  actsLede:
    'A supplier’s program reports deliveries with a key that acts, many at a time. The same rules hold as on the page; all of them stand, or none. Idempotency-Key is a UUID of your own: sent twice, it is done once.',
  webhooks: 'To be told',
  webhooksLede:
    'Instead of asking again and again, have acts of the public record sent to an address of yours.',
  toWebhooks: 'Your addresses',
  feedsLede: 'Or follow a feed, without an account.',
  toFeeds: 'Feeds',
  lists: 'The lists',
  listsHead: ['List', 'What it holds'],
  listsCaption: 'Every list that can be asked for',
  problems: 'When something is wrong',
  problemsLede:
    'Problems come as application/problem+json (RFC 9457). “detail” says in a sentence what is wrong with this request and how to mend it; “type” leads to a line of this table.',
  problemsHead: ['Status', 'What it is', 'What to do'],
  problemsCaption: 'Every kind of problem',
} as const;

/** What the page of feeds says. */
export const feedsPage = {
  title: 'Feeds',
  lede: 'What is new, for feed readers and programs. No account is needed.',
  back: 'Data for programs',
  head: ['What is new', 'Atom', 'JSON'],
  caption: 'Every feed',
  atom: 'Atom',
  json: 'JSON',
  narrower: 'Every page of a public body, a purchase or a round also has the feed of its own acts.',
} as const;
