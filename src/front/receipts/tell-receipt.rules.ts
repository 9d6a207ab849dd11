import { entryHref, proofsHref } from '../../accountability/record/entry-href.rules.ts';
import type { Station } from '../../web/thread/thread.ts';
import type { Counterfactual } from '../thread/thread-facts.rules.ts';
import { ownChoice, sharedChoices } from './own-choice.rules.ts';
import type { ReceiptFacts } from './receipt-facts.rules.ts';
import { tellAnswered } from './stops/answer-stop.rules.ts';
import { tellHappening, tellVerdictStop } from './stops/delivery-stops.rules.ts';
import { tellMarks } from './stops/marks-stop.rules.ts';
import { tellOwn, tellTogether } from './stops/voice-stops.rules.ts';
import { tellWinner } from './stops/winner-stop.rules.ts';
import type { ReceiptStop } from './told-receipt.rules.ts';
import { words } from './words.en.ts';

export type ToldReceipt = {
  readonly heading: string;
  readonly note: string;
  readonly stops: readonly ReceiptStop[];
  /** The results it is part of are out. */
  readonly isCounted: boolean;
  /** Where the whole of it can be followed and checked. */
  readonly threadHref: string;
  readonly recordHref: string;
  /** One file with the proofs of everything on the receipt that is in the public record; null while nothing is. */
  readonly proofsHref: string | null;
  /** Whether the copy is what it was when the round closed, and the entry that tells; null before the close. */
  readonly copy: { readonly text: string; readonly href: string } | null;
};

/**
 * One resident's receipt: what they said, what all said, what was answered, and what became of it, as far as it has
 * come. Nobody is credited alone: what changed, residents changed together.
 */
export function tellReceipt(facts: ReceiptFacts): ToldReceipt {
  const { thread, voice } = facts;
  const hrefs = thread
    ? threadHrefs(`/contracts/${thread.procurement.bodySlug}/${thread.procurement.slug}`, facts)
    : { threadHref: `/say/${voice.slug}`, recordHref: `/record/entries?round=${voice.slug}` };
  return {
    heading: sayHeading(facts),
    note: words.updated(facts.title, facts.bodyName, facts.today),
    stops: tellStops(facts),
    isCounted: Boolean(voice.results),
    proofsHref: proofsOf(facts),
    copy: tellCopy(facts),
    ...hrefs,
  };
}

function tellCopy({ copy }: ReceiptFacts): ToldReceipt['copy'] {
  if (!copy) return null;
  const text = copy.isAsItWas ? words.proof.copyAsItWas : words.proof.copyChanged;
  return { text, href: entryHref(copy.closedIn) };
}

function threadHrefs(href: string, facts: ReceiptFacts) {
  const own = ownChoice(facts);
  return { threadHref: own ? `${href}?follow=${own.slug}` : href, recordHref: `${href}/record` };
}

function tellStops(facts: ReceiptFacts): readonly ReceiptStop[] {
  const { thread, voice } = facts;
  const said = [tellOwn(facts), recorded(tellTogether(facts), facts, 'voice')];
  if (voice.results && !voice.results.concluded) return said;
  const answered = [
    ...said,
    recorded(tellAnswered(facts), facts, 'mandate'),
    recorded(tellMarks(facts), facts, 'criteria'),
  ];
  if (!thread) return answered;
  return [
    ...answered,
    recorded(tellWinner(thread), facts, 'award'),
    recorded(
      tellHappening(thread, ownChoice(facts), sharedChoices(facts)[0] ?? null),
      facts,
      'evidence',
      'promises',
    ),
    recorded(tellVerdictStop(thread), facts, 'verdict'),
  ];
}

/** A stop with the way to its entry, of the first of these stations that has one. */
function recorded(
  stop: ReceiptStop,
  { entries }: ReceiptFacts,
  ...stations: readonly Station[]
): ReceiptStop {
  const entry = stations.map((station) => entries[station]).find(Boolean);
  return entry ? { ...stop, entryHref: entryHref(entry) } : stop;
}

function proofsOf({ entries }: ReceiptFacts): string | null {
  const positions = Object.values(entries).flatMap(({ position }) => position ?? []);
  return positions.length > 0 ? proofsHref(positions) : null;
}

const outcomes: Partial<Record<Counterfactual['kind'], string>> = {
  changed: words.heading.changed,
  same: words.heading.same,
  shared: words.heading.shared,
};

function sayHeading(facts: ReceiptFacts): string {
  const { voice, thread, answers } = facts;
  if (!voice.results) return words.heading.early;
  if (!voice.results.concluded) return words.heading.tooFew;
  const [shared, ...level] = sharedChoices(facts);
  const isOwn = shared !== undefined && shared.outcomeId === ownChoice(facts)?.outcomeId;
  const asked = isOwn && level.length === 0 ? words.heading.first(shared.name) : words.heading.said;
  const changed = thread?.award && outcomes[thread.award.counterfactual.kind];
  if (changed) return asked + changed;
  if (answers.length === 0) return asked + words.heading.waiting;
  const isMarked = (thread?.criteria?.ties.length ?? 0) > 0 || facts.contracts.length > 0;
  return isMarked ? asked + words.heading.marks : asked;
}
