import type { ProblemKind } from './problem.rules.ts';

type Explained = { readonly title: string; readonly detail: string };

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export const words = {
  unknownParameter: (name: string, known: readonly string[]) =>
    known.length === 0
      ? `There is no parameter “${name}” here, nor any other. Leave it out.`
      : `There is no parameter “${name}” here. These are known: ${listed(known)}.`,
  parameterTwice: (name: string) => `“${name}” is given more than once. Give it once.`,
  wrongValue: (name: string, meaning: string) =>
    `The value of “${name}” is none that it can have. It takes: ${meaning}.`,
  cursorNotOurs:
    'This cursor is none that we gave for this list with these filters. Begin again without it, and take “next” from each answer as it is.',
  noSuchRow: (list: string, key: readonly string[]) =>
    `The list ${list} has no such row. A row is named by its ${listed(key)}, with “~” between them.`,
  noSuchPath: (path: string) => `Nothing stands at ${path}. Everything that does is listed at /api/v1/.`,
  wrongMethod: (method: string, known: readonly string[]) =>
    `${method} does nothing here. Use ${listed(known)}.`,
  wrongType: (types: readonly string[]) =>
    `Say in Content-Type what you send. This address takes: ${listed(types)}.`,
  tooLarge: (bytes: number) => `This is more than ${Math.floor(bytes / 1024)} KB. Send it in smaller parts.`,
  notJson: 'This is no JSON that can be read to its end. Nothing was done.',
  bodyWrong: (where: string) => `What stands at ${where} is not as OpenAPI says. Nothing was done.`,
  onceMissing: 'Say in Idempotency-Key a UUID of your own for this act. Sent twice, it is done once.',
  tooMany: (hits: number, seconds: number, left: number) =>
    `You asked more than ${hits} times in ${seconds} seconds. Wait ${left} seconds, and space your requests out after that.`,

  /** What each kind of problem is, for the page about the API; `detail` where nothing more can be said. */
  problems: {
    'parameter-unknown': {
      title: 'There is no such parameter',
      detail:
        'Its name is in the answer, beside those that are known. Nothing is ever left aside in silence.',
    },
    'parameter-wrong': {
      title: 'A parameter cannot have this value',
      detail: 'The answer says which, and what it takes.',
    },
    'cursor-not-ours': {
      title: 'This cursor does not belong here',
      detail:
        'A cursor goes on in the list, and with the filters, that it was given for. Begin again without it.',
    },
    'body-wrong': {
      title: 'What was sent cannot be read, or not all of it',
      detail: 'The answer names each place at fault. Nothing was done.',
    },
    'body-too-large': { title: 'What was sent is too large', detail: 'Send it in smaller parts.' },
    'body-type-unknown': {
      title: 'What was sent is of another type',
      detail: 'Say its type in Content-Type. OpenAPI lists what each address takes.',
    },
    'key-unknown': {
      title: 'Nobody has this key',
      detail:
        'The key in “Authorization: Bearer …” is none of ours, or was withdrawn. Make one at /my-keys, or leave the header out to read.',
    },
    'key-needed': {
      title: 'A key is needed to act',
      detail:
        'Send “Authorization: Bearer …” with a key that may act. You make one at /my-keys, in the role it acts in.',
    },
    'role-needed': {
      title: 'This key may not do that',
      detail:
        'The key only reads, acts in another role, or its owner no longer holds that role. Make one at /my-keys in the role that may.',
    },
    'not-there': {
      title: 'Nothing is there',
      detail: 'Check the address. Everything there is stands at /api/v1/.',
    },
    'method-unknown': { title: 'This cannot be done here', detail: 'The answer says what can.' },
    'sent-before': {
      title: 'This was sent before',
      detail: 'A request with the same Idempotency-Key was carried out. Nothing was done twice.',
    },
    'rules-say-no': {
      title: 'The rules say no',
      detail: 'The answer says which rule, and what can be done.',
    },
    'too-many': {
      title: 'Too many requests',
      detail: 'Wait as many seconds as Retry-After says. With a key you may ask more often.',
    },
    fault: { title: 'The fault is ours', detail: 'Try again in a minute. Nothing was done.' },
    busy: {
      title: 'Too much at once',
      detail:
        'Others ask a great deal at this moment. Wait as many seconds as Retry-After says, and try again.',
    },
  } satisfies Record<ProblemKind, Explained>,

  openApi: {
    title: 'People’s Procurement: open data',
    about:
      'Everything public on this site, as lists that can be filtered and read on page by page. Reading needs no key. Money is in whole pence, days are ISO 8601, times are in UTC. Problems come as RFC 9457 with a sentence that says what is wrong and how to mend it.',
    tags: { start: 'Start', lists: 'Lists', acts: 'Acts' },
    tagAbout: {
      start: 'What there is.',
      lists: 'Rows of each list, in the order of its key.',
      acts: 'What a program does for a supplier, by the same rules as on a page.',
    },
    server: 'This site',
    pence: (meaning: string) => `${meaning}. In pence`,
    limit: (usual: number, most: number) => `How many rows, 1 to ${most}; ${usual} unless said`,
    cursor: 'Where to go on: “next” of the answer before, as it is',
    next: 'Ask again with this as `cursor` for the rows that follow; null where there are none.',
    licence: 'The licence that this is given under',
    demonstration: 'There where everything is made up for a demonstration',
    page: 'Rows of the list, in the order of its key',
    one: 'The row',
    oneOf: (title: string) => `${title}: one row`,
    oneAbout: (key: readonly string[]) => `The row with this ${listed(key)}.`,
    key: (key: readonly string[]) =>
      `The row’s ${listed(key)}${key.length > 1 ? ', with “~” between them' : ''}`,
    linkAbout: 'An address',
    indexTitle: 'What there is',
    indexAbout:
      'Every list and where it is explained, the packages of the Open Contracting Data Standard, and this description.',
    description: 'This description, made from what is served',
    problem: 'A problem (RFC 9457)',
    problemType: 'What kind of problem it is, and where that is explained',
    problemDetail: 'What is wrong with this request, and how to mend it',
    problemFaults: 'Each thing that was wrong, where there can be several',
    idempotency: 'A UUID of your own for this act: sent twice, it is carried out once',
    bearer: 'A key from /my-keys. Without one, reading has a lower limit.',
    rateLimit: 'Requests that may be made in a window',
    rateRemaining: 'Requests left in this window',
    rateReset: 'Seconds until the window ends',
    etag: 'A strong validator of this answer; send it back as If-None-Match',
    retryAfter: 'Seconds to wait',
    nothingNew: 'Nothing has changed since the answer with this ETag',
  },
} as const;
