import { Temporal } from 'temporal-polyfill';
import type { Method } from '../../../procurement/tenders/method.rules.ts';
import type { Procedure } from '../../../procurement/tenders/procurement.rules.ts';
import type { Part } from '../importing/contract-parts.rules.ts';

/** What a contract here needs to know of one that was signed elsewhere. */
export type SignedTerms = {
  readonly valuePence: number | null;
  readonly startsOn: Temporal.PlainDate | null;
  readonly endsOn: Temporal.PlainDate | null;
  readonly category: 'goods' | 'services' | 'works' | null;
};
export const termNames = ['valuePence', 'startsOn', 'endsOn', 'category'] as const;
export type TermName = (typeof termNames)[number];

/** What a publisher says of a contract and of each award of it. */
export type Published = Pick<SignedTerms, 'startsOn' | 'endsOn' | 'category'> & {
  readonly parts: readonly Part[];
  readonly valueHundredths: number | null;
  readonly currency: string | null;
  readonly valueKind: 'agreed' | 'estimated' | null;
};

/**
 * What was published of one award: its own price and days, else those of the whole where it is the only award that
 * stands. Only pounds count, and only what was agreed; an estimate is no price.
 */
export function publishedTerms(contract: Published, partId: string): SignedTerms {
  const part = contract.parts.find(({ id }) => id === partId);
  const standing = contract.parts.filter(({ status }) => status !== 'cancelled');
  const isWhole = standing.length <= 1;
  return {
    valuePence: poundsOf(part) ?? (isWhole ? poundsOfWhole(contract) : null),
    startsOn: dayOf(part?.startsOn) ?? contract.startsOn,
    endsOn: dayOf(part?.endsOn) ?? contract.endsOn,
    category: contract.category,
  };
}

/** What nobody published, and somebody has to type from the signed contract. */
export function missingTerms(terms: SignedTerms): readonly TermName[] {
  return termNames.filter((name) => terms[name] === null);
}

/** What was published goes before what was typed: nobody types it again. */
export function settleTerms(published: SignedTerms, typed: Partial<SignedTerms>): SignedTerms {
  return {
    valuePence: published.valuePence ?? typed.valuePence ?? null,
    startsOn: published.startsOn ?? typed.startsOn ?? null,
    endsOn: published.endsOn ?? typed.endsOn ?? null,
    category: published.category ?? typed.category ?? null,
  };
}

/** By the standard’s `procurementMethod`. How it was bought elsewhere is told in the publisher’s words, never by this. */
export function procedureOf(method: Method | null): Procedure {
  if (method === 'limited' || method === 'direct') return 'direct-award';
  return method === 'selective' ? 'competitive-flexible' : 'open';
}

function poundsOf(part: Part | undefined): number | null {
  return part?.value?.currency === 'GBP' && part.value.hundredths > 0 ? part.value.hundredths : null;
}

function poundsOfWhole({ valueHundredths, currency, valueKind }: Published): number | null {
  const isAgreed = currency === 'GBP' && valueKind === 'agreed' && (valueHundredths ?? 0) > 0;
  return isAgreed ? valueHundredths : null;
}

function dayOf(text: string | null | undefined): Temporal.PlainDate | null {
  return text ? Temporal.PlainDate.from(text) : null;
}
