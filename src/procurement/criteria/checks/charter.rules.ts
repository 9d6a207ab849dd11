import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { questionOf } from './text.rules.ts';
import { words } from './words.en.ts';

/** Asks whether a bidder has signed something, filed a Review, or belongs to something. */
const asksToHaveSigned =
  /\bcharter\b|\bsocial value review\b|\b(signed up to|signator(y|ies)|accredited (as|by|with)|member(ship)? of) /i;

/**
 * The Charter and the Review are requests, never a condition of bidding, and no marks are given for having signed:
 * that is about the whole firm and not about this contract (Procurement Act 2023 s.23(2)(a)).
 */
export function checkCharter({ criteria }: CheckInput): Finding[] {
  const source = sources.charter;
  const found = criteria.filter((criterion) => asksToHaveSigned.test(questionOf(criterion)));
  if (found.length > 0)
    return found.map(({ code }) => ({ level: 'warning', sentence: words.charterMarked(code), code, source }));
  return criteria.length === 0 ? [] : [{ level: 'ok', sentence: words.charterFree, source }];
}
