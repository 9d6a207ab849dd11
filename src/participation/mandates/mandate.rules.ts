/** What the authority does with an outcome residents weighed: takes it, takes it changed, or says no. */
export type MandateAnswer = 'adopted' | 'varied' | 'declined';

export type MandateLine = {
  readonly outcomeId: string;
  readonly answer: MandateAnswer;
  /** The share it counts for, in hundredths of a percent. */
  readonly adoptedBasisPoints: number;
  readonly reason: string;
};

export type LineRefusal =
  | 'reason-missing'
  | 'reason-too-short'
  | 'reason-repeated'
  | 'share-missing'
  | 'share-same';

/** Fewer different words than this cannot name what a reason rests on. */
const FEWEST_WORDS = 4;

export type LineInput = {
  readonly answer: MandateAnswer;
  readonly reason: string;
  /** Needed when varied: the share it counts for instead, in hundredths of a percent. */
  readonly variedBasisPoints: number | null;
};

/**
 * What a line counts for, or why it cannot stand. Adopted counts for all of what residents gave it, declined
 * for nothing, varied for the share named: from 0.01% to 100%, and not what residents gave, exactly or as it
 * was published in whole percent. Anything but adopting needs a reason of four words or more; no reason may
 * repeat another, given in `otherReasons`, whatever its capitals and spaces.
 */
export function decideLine(
  input: LineInput,
  residents: { readonly basisPoints: number; readonly whole: number },
  otherReasons: readonly string[],
): { readonly adoptedBasisPoints: number } | { readonly refused: LineRefusal } {
  const reason = input.reason.trim();
  if (input.answer !== 'adopted' && reason === '') return { refused: 'reason-missing' };
  if (reason !== '' && differentWords(reason) < FEWEST_WORDS) return { refused: 'reason-too-short' };
  const said = plain(reason);
  if (said !== '' && otherReasons.some((other) => plain(other) === said))
    return { refused: 'reason-repeated' };
  if (input.answer === 'adopted') return { adoptedBasisPoints: residents.basisPoints };
  if (input.answer === 'declined') return { adoptedBasisPoints: 0 };
  const varied = input.variedBasisPoints;
  if (varied === null || !Number.isInteger(varied) || varied < 1 || varied > 10_000)
    return { refused: 'share-missing' };
  const isSame = varied === residents.basisPoints || varied === residents.whole * 100;
  return isSame ? { refused: 'share-same' } : { adoptedBasisPoints: varied };
}

/** Text for comparing: letters and digits alone. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same word again says nothing new. */
function differentWords(text: string): number {
  return new Set(plain(text).split(' ').filter(Boolean)).size;
}
