/** What is known of somebody who answered, and no more: nothing new is kept in order to find fakes. */
export type Arrival = {
  readonly personId: string;
  /** In small letters; null for people who came with a code alone. */
  readonly email: string | null;
  /** When their account began, in milliseconds. */
  readonly beganAt: number;
  /** The print run of letters that their code is from, and when it was used; null for other codes and for none. */
  readonly letterBatch: string | null;
  readonly codeUsedAt: number | null;
  /** Set aside, or proposed for it, already: a sign of the crowd they came with, but not flagged again. */
  readonly isAside: boolean;
};

/** Why answers look as if they were not one person’s each. */
export type Ground = 'one-hand' | 'one-domain' | 'codes-at-once';

export type Burst = {
  readonly ground: Ground;
  /** What they share: an address without its numbers, the part after the @, or a print run. */
  readonly shared: string;
  readonly personIds: readonly string[];
};

const HOUR = 3_600_000;

/**
 * When arrivals are worth a second look. Each is a number of people within a time, set so that families, shared
 * houses, libraries, halls and workshops stay under it: they share a door, and none of these.
 */
export const burstLimits = {
  /** Addresses alike but for numbers, dots and plus signs, begun within the hour. */
  'one-hand': { people: 5, within: HOUR },
  /** Addresses at one domain that is no large mail provider’s, begun within the hour. */
  'one-domain': { people: 15, within: HOUR },
  /**
   * Codes out of one print run of letters, which go to so many doors, used within ten minutes: and three times as many
   * as in ten minutes of the hour before or the hour after, since a large run, or a hall at supper, is busy for longer.
   */
  'codes-at-once': { people: 20, within: HOUR / 6, timesUsual: 3, around: 2 * HOUR },
} as const satisfies Record<Ground, { people: number; within: number; timesUsual?: number; around?: number }>;

/** Where so many people have their mail that sharing it says nothing. */
const providers = new Set(
  'aol.com bt.com btinternet.com gmail.com gmx.com gmx.co.uk googlemail.com hotmail.co.uk hotmail.com icloud.com live.co.uk live.com mac.com mail.com me.com msn.com ntlworld.com o2.co.uk outlook.com proton.me protonmail.com sky.com talktalk.net tiscali.co.uk virginmedia.com yahoo.co.uk yahoo.com ymail.com'.split(
    ' ',
  ),
);

/**
 * Finds who came as no crowd of single people comes: the same address over and over with small changes, a crowd from
 * one unheard-of domain, a pile of letters opened at once. A flag, never a verdict: two people look. Everyone is in
 * one burst at most, the first ground that holds.
 */
export function findBursts(arrivals: readonly Arrival[]): Burst[] {
  const taken = new Set<string>();
  const isAside = new Set(arrivals.filter((each) => each.isAside).map(({ personId }) => personId));
  const found = (Object.keys(burstLimits) as Ground[]).flatMap((ground) => {
    const bursts = burstsOf(
      ground,
      arrivals.filter(({ personId }) => !taken.has(personId)),
    );
    for (const { personIds } of bursts) for (const personId of personIds) taken.add(personId);
    return bursts;
  });
  return found.flatMap((burst) => {
    const personIds = burst.personIds.filter((personId) => !isAside.has(personId));
    return personIds.length > 0 ? [{ ...burst, personIds }] : [];
  });
}

function burstsOf(ground: Ground, arrivals: readonly Arrival[]): Burst[] {
  const groups = new Map<string, { personId: string; at: number }[]>();
  for (const arrival of arrivals) {
    const shared = sharedBy[ground](arrival);
    const at = ground === 'codes-at-once' ? arrival.codeUsedAt : arrival.beganAt;
    if (shared === null || at === null) continue;
    const group = groups.get(shared) ?? [];
    group.push({ personId: arrival.personId, at });
    groups.set(shared, group);
  }
  return [...groups].flatMap(([shared, group]) => {
    const personIds = crowded(group, burstLimits[ground]);
    return personIds.length > 0 ? [{ ground, shared, personIds }] : [];
  });
}

type Limit = { people: number; within: number; timesUsual?: number; around?: number };
type Moment = { readonly personId: string; readonly at: number };

/** Whoever has enough others of the group close by in time, before and after. */
function crowded(group: readonly Moment[], limit: Limit): string[] {
  const inOrder = [...group].sort((a, b) => a.at - b.at);
  const found = new Set<string>();
  let first = 0;
  for (const [last, { at }] of inOrder.entries()) {
    while (at - (inOrder[first]?.at ?? at) > limit.within) first += 1;
    const close = last - first + 1;
    if (close < limit.people || close < leastUnusual(inOrder, at, limit)) continue;
    for (const { personId } of inOrder.slice(first, last + 1)) found.add(personId);
  }
  return [...found];
}

/**
 * How many would be unusual beside what came just before or comes just after, whichever is more: a busy hour has a
 * beginning and an end, and may not be over yet. 0 where the ground does not ask.
 */
function leastUnusual(inOrder: readonly Moment[], at: number, { timesUsual, around, within }: Limit): number {
  if (timesUsual === undefined || around === undefined) return 0;
  const side = around / 2;
  const begins = at - within;
  const before = inOrder.filter((each) => each.at < begins && each.at >= begins - side).length;
  const after = inOrder.filter((each) => each.at > at && each.at <= at + side).length;
  return (timesUsual * Math.max(before, after) * within) / side;
}

const sharedBy: Readonly<Record<Ground, (arrival: Arrival) => string | null>> = {
  'one-hand': ({ email }) => (email === null ? null : withoutSmallChanges(email)),
  'one-domain': ({ email }) => {
    const domain = email?.split('@').at(-1) ?? '';
    return domain === '' || providers.has(domain) ? null : domain;
  },
  'codes-at-once': ({ letterBatch }) => letterBatch,
};

/** An address without what one person changes in it at no cost: numbers, dots, and what follows a plus sign. */
function withoutSmallChanges(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return `${local.replace(/\+.*$/, '').replace(/[\d._-]+/g, '')}@${domain}`;
}
