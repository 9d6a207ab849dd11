import type { CheckInput, Finding } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/** Asks where the bidder itself is. */
const whereBidderIs =
  /\b(registered office|head office|headquarter\w*|where (are you|you are|is your (firm|company|organisation|business)|your (firm|company|organisation|business) is)( based| located)?|(are you|is your (firm|company|organisation|business)|(bidders?|suppliers?|firms?|companies) (that are |who are )?)\s*(based|located|local)|(distance|miles|nearness|proximity) (from|of|to) (your|the bidder))\b/i;
/** May mean the bidder or whoever it works with: worth a second look. */
const localFirms =
  /\blocal(ly)?[ -](based|owned|firms?|compan(y|ies)|suppliers?|business(es)?|contractors?)\b/i;

/**
 * Over the threshold marks go to where the benefit lands, never to where a bidder is based (Procurement Act 2023
 * s.23(2)(a) and (d): marks are about the contract, and proportionate). A light-touch contract may weigh nearness to
 * the people it serves; under the threshold a body may reserve the whole competition instead.
 */
export function checkLocalness(input: CheckInput): Finding[] {
  const findings = input.criteria.flatMap((criterion) => {
    const text = `${criterion.title} ${criterion.question}`;
    if (whereBidderIs.test(text)) return [aboutBidder(input, criterion.code)];
    if (localFirms.test(text) && input.regime !== 'under')
      return [
        {
          level: 'warning',
          sentence: words.localFirms(criterion.code),
          code: criterion.code,
          source,
        } as const,
      ];
    return [];
  });
  if (findings.length > 0 || input.criteria.length === 0) return findings;
  return [{ level: 'ok', sentence: words.noLocalness, source }];
}

const source = sources.proportionate;

function aboutBidder({ procedure, regime }: CheckInput, code: string): Finding {
  if (procedure === 'light-touch')
    return { level: 'warning', sentence: words.nearnessLightTouch(code), code, source };
  if (regime === 'under') return { level: 'warning', sentence: words.localnessUnder(code), code, source };
  return { level: 'warning', sentence: words.localnessOver(code), code, source };
}
