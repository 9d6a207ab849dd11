import type { BidOffer } from './bid-offer.rules.ts';
import type { NamedSubcontractor } from './form/bid-content.rules.ts';

/** Far more than the form takes: no honest bid meets these, and no bid can make the opening of the others fail. */
const MOST = { answer: 50_000, place: 1_000, name: 1_000, work: 5_000 } as const;
const MOST_COMMITMENTS = 500;
const MOST_NAMED = 50;
/** The whole price, in hundredths of a per cent. */
const ALL = 10_000;

/**
 * Whether what a bid says can be kept: texts of a length that a person writes and without the character NUL, which no
 * database takes; so many commitments and sub-contractors, and each of those once, with a name and a part of the price,
 * all their parts together no more than the whole price.
 */
export function isWithinLimits({ answers, commitments, subcontractors = [] }: BidOffer): boolean {
  return (
    answers.every(({ answer }) => isKept(answer, MOST.answer)) &&
    commitments.length <= MOST_COMMITMENTS &&
    commitments.every(({ place }) => isKept(place, MOST.place)) &&
    subcontractors.length <= MOST_NAMED &&
    new Set(subcontractors.map(({ id }) => id.toLowerCase())).size === subcontractors.length &&
    subcontractors.every(isNamed) &&
    subcontractors.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0) <= ALL
  );
}

function isNamed({ name, companyNumber, work, shareBasisPoints }: NamedSubcontractor): boolean {
  const isSaid = name.trim() !== '' && work.trim() !== '';
  const isPart = Number.isInteger(shareBasisPoints) && shareBasisPoints >= 1 && shareBasisPoints <= 9_999;
  const isShort =
    isKept(name, MOST.name) && isKept(work, MOST.work) && isKept(companyNumber ?? '', MOST.name);
  return isSaid && isPart && isShort;
}

function isKept(text: string, most: number): boolean {
  return text.length <= most && !text.includes('\0');
}
