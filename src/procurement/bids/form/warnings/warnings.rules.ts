import type { BidContent } from '../bid-content.rules.ts';
import type { FormGround } from '../offer-from-fields.rules.ts';
import { countedTwice } from './counted-twice.rules.ts';
import { dueAfterEnd } from './due-after-end.rules.ts';
import { farBeyondTarget } from './far-beyond-target.rules.ts';
import { jobsOverPrice } from './jobs-over-price.rules.ts';
import { longAnswer } from './long-answer.rules.ts';
import { lowPrice } from './low-price.rules.ts';
import { peopleOverWorkforce } from './people-over-workforce.rules.ts';
import { valueOverPrice } from './value-over-price.rules.ts';
import type { Warning } from './warning.rules.ts';

const rules = {
  lowPrice,
  longAnswer,
  valueOverPrice,
  jobsOverPrice,
  peopleOverWorkforce,
  countedTwice,
  farBeyondTarget,
  dueAfterEnd,
};

/** Everything in a bid that calls for a second look before it is sealed. Runs in the supplier’s browser. */
export function findWarnings(content: BidContent, ground: FormGround): Warning[] {
  return Object.values(rules).flatMap((rule) => rule(content, ground));
}
