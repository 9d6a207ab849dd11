import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import type { Fraction } from '../../values/fraction.ts';
import { parseFraction } from '../../values/fraction-text.ts';
import { shareBasisPoints } from '../../values/percentages.ts';
import { listAdoptedShares, type PublishedShare } from '../results/published-results.queries.ts';
import { findRoundById } from '../rounds/rounds.queries.ts';
import { decideLine, type LineInput, type LineRefusal } from './mandate.rules.ts';
import { findMandateForUpdate, listOtherReasons, type MandateKey, saveLine } from './mandates.queries.ts';

/**
 * An elected member answers one outcome, in draft: nobody outside sees it until the mandate is published.
 * Refuses before there are results that conclude something, once the mandate is published, and reasons that
 * are missing or repeated.
 */
export async function saveMandateLine(
  tx: Transaction,
  _by: By,
  input: MandateKey & LineInput & { readonly outcomeId: string },
): Promise<{ saved: true } | Refusal<LineRefusal | 'no-conclusion' | 'already-published'>> {
  const { outcomeId, answer } = input;
  await requireOwnRound(tx, input);
  const mandate = await findMandateForUpdate(tx, input);
  if (mandate.published_at) return { refused: 'already-published' };
  const shares = await listAdoptedShares(tx, input.roundId);
  if (shares.length === 0) return { refused: 'no-conclusion' };
  const share = shares.find((each) => each.outcomeId === outcomeId);
  const basisPoints = basisPointsByOutcome(shares).get(outcomeId);
  if (!share || basisPoints === undefined) throw new NotFound();
  const decided = decideLine(
    input,
    { basisPoints, whole: share.whole },
    await listOtherReasons(tx, input, outcomeId),
  );
  if ('refused' in decided) return decided;
  await saveLine(tx, input, { outcomeId, answer, reason: input.reason.trim(), ...decided });
  return { saved: true };
}

/** A body answers its own rounds, and those of the whole region. */
export async function requireOwnRound(tx: Transaction, key: MandateKey): Promise<void> {
  const round = await findRoundById(tx, key.roundId);
  if (round.announcedAt === null) throw new NotFound();
  if (round.bodyId !== key.bodyId && round.scope !== 'region') throw new NotFound();
}

/** What residents gave each outcome, in hundredths of a percent that total 10,000. */
export function basisPointsByOutcome(shares: readonly PublishedShare[]): ReadonlyMap<string, number> {
  if (shares.length === 0) return new Map();
  const basisPoints = shareBasisPoints(shares.map(({ exact }) => readShare(exact)));
  return new Map(shares.map(({ outcomeId }, index) => [outcomeId, basisPoints[index] ?? 0]));
}

function readShare(exact: string): Fraction {
  const value = parseFraction(exact);
  if ('refused' in value) throw new Error(`${exact} is no share`);
  return value;
}
