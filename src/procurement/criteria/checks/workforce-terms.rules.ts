import type { Criterion } from '../criterion.rules.ts';
import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { textOf } from './text.rules.ts';
import { words } from './words.en.ts';

/** Pay and contract terms of people who work. */
const terms =
  /\b(living wage|minimum wage|zero[- ]hours?|wages?|rates? of pay|pay (rates?|rise|gap|ratio)|(fair|sick|holiday|equal|staff) pay|paid (leave|sick)|trade unions?|collective bargaining|contracts? of employment|employment (terms|contracts?)|terms and conditions of (staff|work\w*|employ\w*)|(guaranteed|set) hours|agency (staff|workers))\b/i;
/** Bounds it to the people who work on what is bought. */
const bounded =
  /\b((on|under|for|in|by|deliver(ing|s)?|working on|work on) (this|the) (contract|service|work|project)|this contract[’']?s? (workers|staff|workforce|people))\b/i;
/** Reaches past them to the whole firm. */
const companyWide =
  /\b(compan(y|ies)|organisation|firm|business|group)[- ]wide\b|\b(across|throughout|in) (your|the) (whole |entire )?(company|organisation|firm|business|group)\b|\b(all|every(one| one)?|each)( of)? (your |you )?(staff|employees?|workers|workforce|people you employ|employ)\b|\byour (whole |entire )(staff|workforce)\b/i;

/**
 * Pay and contract terms may be marked for the people who work on this contract, never for a whole company: workforce
 * terms are “non-commercial” (Local Government Act 1988 s.17) except as far as the 2001 best-value Order and the Social
 * Value Act allow, and criteria relate to the subject matter (Procurement Act 2023 s.23(2)(a)).
 */
export function checkWorkforceTerms({ criteria }: CheckInput): Finding[] {
  const about = criteria.filter((criterion) => terms.test(textOf(criterion)));
  const source = sources.workforceTerms;
  const wrong = about.filter((criterion) => !isBounded(criterion));
  if (wrong.length > 0)
    return wrong.map(({ code }) => ({
      level: 'warning',
      sentence: words.termsUnbounded(code),
      code,
      source,
    }));
  if (about.length === 0) return [];
  return [{ level: 'ok', sentence: words.termsBounded(about.map(({ code }) => code)), source }];
}

function isBounded(criterion: Criterion): boolean {
  const text = textOf(criterion);
  return bounded.test(text) && !companyWide.test(text);
}
