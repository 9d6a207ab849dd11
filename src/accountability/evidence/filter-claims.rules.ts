/** Which claims of a queue are shown: those that came with something, or with nothing; of one promise, or all. */
export const cameWith = ['all', 'evidence', 'nothing'] as const;
export type CameWith = (typeof cameWith)[number];
export type ClaimFilter = { readonly came: CameWith; readonly promise: string };
type Waiting = {
  readonly claimId: string;
  readonly promiseId: string;
  readonly link: string | null;
  readonly fileId: string | null;
};

export function readClaimFilter(query: URLSearchParams): ClaimFilter {
  return {
    came: cameWith.find((each) => each === query.get('came')) ?? 'all',
    promise: query.get('promise') ?? '',
  };
}

/** The filter as it stands in an address; empty where it filters nothing. */
export function filterQuery({ came, promise }: ClaimFilter): string {
  const query = new URLSearchParams();
  if (came !== 'all') query.set('came', came);
  if (promise !== '') query.set('promise', promise);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

export function filterClaims<Each extends Waiting>(claims: readonly Each[], filter: ClaimFilter): Each[] {
  return claims
    .filter(({ promiseId }) => filter.promise === '' || promiseId === filter.promise)
    .filter(
      ({ link, fileId }) =>
        filter.came === 'all' || (filter.came === 'evidence') === (link !== null || fileId !== null),
    );
}

/** The claim to look at after this one: the next that waits in the order shown, from the start again at the end. */
export function claimAfter<Each extends Waiting>(
  waiting: readonly Each[],
  claimId: string,
): Each | undefined {
  const at = waiting.findIndex((each) => each.claimId === claimId);
  const others = [...waiting.slice(at + 1), ...waiting.slice(0, Math.max(0, at))];
  return others.find((each) => each.claimId !== claimId);
}
