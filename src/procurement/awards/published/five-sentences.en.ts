import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';

/** What the five sentences are made of: nothing but facts. */
export type AwardFacts = {
  readonly body: string;
  readonly decidedBy: string | null;
  readonly publishedOn: Temporal.PlainDate;
  readonly winner: string;
  readonly marks: string;
  readonly bids: number;
  /** The bid that came next and its marks; null where nobody else was ranked. */
  readonly next: { readonly bidder: string; readonly marks: string } | null;
  /** Such as “24 local jobs”. */
  readonly promises: readonly string[];
  /** What residents changed, in a sentence that is honest where they changed nothing. */
  readonly residents: string;
  readonly now:
    | { readonly kind: 'signed'; readonly on: Temporal.PlainDate }
    | { readonly kind: 'suspended' }
    | { readonly kind: 'standstill'; readonly until: Temporal.PlainDate; readonly offered: boolean }
    | { readonly kind: 'may-sign' };
};

/** Who won, why, what they promised, what residents changed, and what happens now. */
export function fiveSentences(facts: AwardFacts): readonly string[] {
  return [sayWho(facts), sayWhy(facts), sayPromised(facts), facts.residents, sayNow(facts)];
}

function sayWho({ body, decidedBy, winner, publishedOn }: AwardFacts): string {
  const who = decidedBy ? `${decidedBy}, for ${body},` : body;
  return `${who} chose ${winner}, and published it on ${formatDate(publishedOn)}.`;
}

function sayWhy({ winner, marks, bids, next }: AwardFacts): string {
  if (!next)
    return `${winner} has ${marks} marks in 100 by the published criteria; ${bids > 1 ? 'no other bid was ranked' : 'there was no other bid'}.`;
  return `It has the most marks by the published criteria, ${marks} in 100; next came ${next.bidder} with ${next.marks}.`;
}

const MOST_NAMED = 4;

function sayPromised({ winner, promises }: AwardFacts): string {
  if (promises.length === 0) return `${winner} promised no numbers.`;
  const named = promises.slice(0, MOST_NAMED);
  const more = promises.length - named.length;
  const all = more > 0 ? [...named, `${more} more`] : named;
  return `${winner} promised ${listed(all)}.`;
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

function sayNow({ now }: AwardFacts): string {
  if (now.kind === 'signed') return `The contract was signed on ${formatDate(now.on)}.`;
  if (now.kind === 'suspended')
    return 'Nobody may sign the contract now, because a bidder has gone to court about it.';
  if (now.kind === 'standstill') {
    const why = now.offered ? ', a wait that the authority offered' : '';
    return `Nobody may sign the contract before the end of ${formatDate(now.until)}${why}, so that bidders can ask questions.`;
  }
  return 'The contract can be signed now.';
}
