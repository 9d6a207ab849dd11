import { Temporal } from 'temporal-polyfill';
import { type Station, stations } from '../../web/thread/thread.ts';

export const categories = ['goods', 'services', 'works', 'light-touch'] as const;
export type Category = (typeof categories)[number];
/** Those that are not a kind of service by themselves. */
export const plainCategories = ['goods', 'services', 'works'] as const satisfies readonly Category[];

/** Which rules a purchase falls under, before its value is looked at: settled first of all. */
export const kindsOfService = [
  'ordinary',
  'light-touch',
  'health-care',
  'concession',
  'framework',
  'framework-call-off',
] as const;
export type KindOfService = (typeof kindsOfService)[number];

export const procedures = [
  'open',
  'competitive-flexible',
  'below-threshold',
  'light-touch',
  'direct-award',
] as const;
export type Procedure = (typeof procedures)[number];

/** The ladder of involvement, lowest rung first: how far up residents are on one procurement. */
export const rungs = ['inform-weights', 'write-questions', 'observe', 'score', 'monitor'] as const;
export type Rung = (typeof rungs)[number];

/** Where suppliers must be, below the threshold, where a purchase is kept for some. */
export const reservedAreas = ['none', 'uk', 'local-area'] as const;
export type ReservedArea = (typeof reservedAreas)[number];

/** What suppliers must be, below the threshold: small and medium businesses; charities and social enterprises. */
export const reservedKinds = ['none', 'sme', 'vcse', 'sme-or-vcse'] as const;
export type ReservedKind = (typeof reservedKinds)[number];

/** Openers: several people’s keys open the bids together. Access rule: our server seals, and opens none before the deadline. */
export type Sealing = 'openers' | 'access-rule';

/** One purchase, from its first voice to its verdict. The value is what may be spent over its whole life, without VAT. */
export type Procurement = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly kindOfService: KindOfService;
  readonly category: Category;
  readonly procedure: Procedure;
  readonly reservedArea: ReservedArea;
  readonly reservedKind: ReservedKind;
  readonly sealing: Sealing;
  /** The first lot, where this is a later one of several; the lots share its notice and deadline. */
  readonly lotsOf: string | null;
  readonly lotNumber: number | null;
  readonly valuePence: number;
  /** Of all lots together: what thresholds are held against. */
  readonly allLotsPence: number;
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
  /** Up to here bidders may ask; fixed by the notice. */
  readonly questionsUntil: Temporal.Instant | null;
  /** When the authority gave the purchase up: from then on it takes, opens and awards nothing. */
  readonly abandonedAt: Temporal.Instant | null;
  /** The tender was elsewhere: what stands here begins with the contract. */
  readonly tenderedElsewhere: boolean;
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
> &
  Partial<Pick<Procurement, 'kindOfService' | 'sealing'>>;

/** The same before its plan has decided how it is bought: what the first form asks. */
export type ProcurementFacts = Omit<ProcurementDraft, 'procedure' | 'rung'> &
  Partial<Pick<ProcurementDraft, 'procedure' | 'rung'>>;

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
