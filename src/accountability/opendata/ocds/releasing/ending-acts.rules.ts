import { Temporal } from 'temporal-polyfill';
import { type Act, lotRef, type Tag } from './act.rules.ts';
import type { Fact, Life } from './facts/life.rules.ts';
import { documents, noticeDocument, noticesWith } from './notice-documents.rules.ts';
import { givenUp } from './words.en.ts';

/**
 * Lots that the authority gave up. With no bid to choose from a competition was unsuccessful, and not cancelled. A
 * purchase of which nothing had been published ends without a release.
 */
export function endingActs(life: Life): Act[] {
  return life.facts.abandonments.map((abandonment) => {
    const { lotId, abandonedAt: at, stage } = abandonment;
    const tags: [Tag, ...Tag[]] = ['tenderCancellation'];
    if (stage === 'awarded') tags.push('awardCancellation');
    return { id: `ended-${lotId}`, at, tags, says: ended(life, abandonment) };
  });
}

function ended(life: Life, { lotId, reason, stage, abandonedAt: at }: Fact<'abandonments'>) {
  const [first] = life.lots;
  const ref = lotRef(life, lotId);
  const status = hadNoBids(life, lotId) ? 'unsuccessful' : 'cancelled';
  const date = at.toString();
  const isTold = stage !== 'before-notice';
  const isAwarded = stage === 'awarded';
  return {
    tender: {
      id: first.id,
      ...(areAllOver(life, at) ? { status: overall(life, at, status), finalStatusDate: date } : {}),
      ...(isTold ? { lots: [{ id: ref, status }] } : {}),
      amendments: [
        {
          id: `ended-${lotId}`,
          date,
          description: givenUp,
          rationale: reason,
          ...(isTold ? { relatedLots: [ref] } : {}),
        },
      ],
      ...documents(noticesWith(life, 'UK12', lotId, at).map(noticeDocument)),
    },
    ...(isAwarded ? { awards: [{ id: lotId, status: 'cancelled', finalStatusDate: date }] } : {}),
    ...(stage === 'opened'
      ? { awards: [{ id: lotId, status: 'unsuccessful', date, relatedLots: [ref] }] }
      : {}),
  };
}

function hadNoBids({ facts }: Life, lotId: string): boolean {
  return facts.entries.some(
    (entry) => entry.type === 'bids-opened' && entry.lotId === lotId && entry.facts['count'] === 0,
  );
}

/** Where another lot was awarded the tender as a whole is complete. */
function overall({ facts }: Life, at: Temporal.Instant, status: string): string {
  const isAwarded = facts.awards.some(({ lotId, publishedAt }) => {
    const isGivenUp = facts.abandonments.some((abandonment) => abandonment.lotId === lotId);
    return !isGivenUp && publishedAt !== null && Temporal.Instant.compare(publishedAt, at) <= 0;
  });
  return isAwarded ? 'complete' : status;
}

function areAllOver({ lots, facts }: Life, at: Temporal.Instant): boolean {
  const isBefore = (when: Temporal.Instant | null | undefined) =>
    when ? Temporal.Instant.compare(when, at) <= 0 : false;
  return lots.every(
    ({ id }) =>
      isBefore(facts.abandonments.find(({ lotId }) => lotId === id)?.abandonedAt) ||
      isBefore(facts.awards.find(({ lotId }) => lotId === id)?.publishedAt),
  );
}
