import type { AwardFacts, ThreadFacts } from '../../thread/thread-facts.rules.ts';
import { words as all } from '../stops.words.en.ts';
import { link, type ReceiptStop, text } from '../told-receipt.rules.ts';

const words = all.won;

const titles: Record<AwardFacts['counterfactual']['kind'], string> = {
  changed: words.changedTitle,
  same: words.sameTitle,
  shared: words.sharedTitle,
  'not-recorded': words.unknownTitle,
  'not-published-yet': words.secretTitle,
};

/** Whether what residents asked for, all of them together, changed who won. */
export function tellWinner({ award, criteria, procurement }: ThreadFacts): ReceiptStop {
  if (!award) {
    const state = criteria ? 'here' : 'next';
    return { title: words.toCome, state, residents: false, blocks: [text(words.waiting)] };
  }
  return {
    title: titles[award.counterfactual.kind],
    state: 'done',
    residents: false,
    blocks: [
      text(words.won(award.winnerName), sayDifference(award)),
      ...(award.counterfactual.kind === 'same' ? [text(words.still)] : []),
      link(`/contracts/${procurement.bodySlug}/${procurement.slug}/award`, words.sums),
    ],
  };
}

function sayDifference({ counterfactual }: AwardFacts): string {
  switch (counterfactual.kind) {
    case 'changed':
      return words.changed(counterfactual.marksAhead);
    case 'same':
      return words.same(counterfactual.marksAhead);
    case 'shared':
      return words.shared;
    case 'not-recorded':
      return words.unknown;
    case 'not-published-yet':
      return words.secret;
  }
}
