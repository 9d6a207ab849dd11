import { Temporal } from 'temporal-polyfill';
import { type Station, stations } from '../../web/thread/thread.ts';

export const categories = ['goods', 'services', 'works', 'light-touch'] as const;
export type Category = (typeof categories)[number];

export const procedures = ['open', 'competitive-flexible', 'below-threshold', 'light-touch'] as const;
export type Procedure = (typeof procedures)[number];

/** The ladder of involvement, lowest rung first: how far up residents are on one procurement. */
export const rungs = ['inform-weights', 'write-questions', 'observe', 'score', 'monitor'] as const;
export type Rung = (typeof rungs)[number];

/** One purchase, from its first voice to its verdict. The value is what may be spent over its whole life, without VAT. */
export type Procurement = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly category: Category;
  readonly procedure: Procedure;
  readonly valuePence: number;
  readonly districtSlug: string | null;
  readonly districtName: string | null;
  readonly rung: Rung;
  readonly createdAt: Temporal.Instant;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  readonly bidsDueAt: Temporal.Instant | null;
  readonly noticePublishedAt: Temporal.Instant | null;
  /** The officer who published it, by name: a public act. */
  readonly noticePublishedBy: string | null;
  readonly noticeIdentifier: string | null;
  readonly bidsOpenedAt: Temporal.Instant | null;
  /** The last station that has left something behind; null before the first. */
  readonly reached: Station | null;
};

/** What a commissioner says of a purchase before anybody is asked for a bid. */
export type ProcurementDraft = Pick<
  Procurement,
  | 'title'
  | 'summary'
  | 'category'
  | 'procedure'
  | 'valuePence'
  | 'districtSlug'
  | 'rung'
  | 'startsOn'
  | 'endsOn'
>;

/** Whether the dates are in order: a contract lasts at least a day. */
export function endsAfterItStarts(draft: Pick<Procurement, 'startsOn' | 'endsOn'>): boolean {
  return Temporal.PlainDate.compare(draft.endsOn, draft.startsOn) > 0;
}

/** The station a thread stands at now: the one after the last that is done; at the end, the verdict. */
export function currentStation(reached: Station | null | undefined): Station {
  const next = reached ? stations.indexOf(reached) + 1 : 0;
  return stations[Math.min(next, stations.length - 1)] as Station;
}

/** What a thread that stands at this station has reached; an ended one stands at its verdict. */
export function reachedAt(station: Station): Station | null {
  return station === 'verdict' ? 'verdict' : (stations[stations.indexOf(station) - 1] ?? null);
}

/** A title as it stands in an address: `Home repairs, 2026` becomes `home-repairs-2026`. Never empty. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return plain || 'contract';
}

/** Words that stand in addresses where a slug would. */
const ownWords: ReadonlySet<string> = new Set(['new']);

/** The slug, or the slug with the first number from 2 that nobody has taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug) && !ownWords.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
