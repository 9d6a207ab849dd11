import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { listAdoptedShares } from '../results/published-results.queries.ts';
import { listRoundOutcomes } from '../rounds/rounds.queries.ts';
import { decideLine, type LineInput, type LineRefusal } from './mandate.rules.ts';
import { aboutRound, basisPointsByOutcome, findOwnRoundToAnswer } from './mandate-ground.ts';
import { listLines, listOtherReasons, type VersionKey } from './mandate-lines.queries.ts';
import type { MandateKey } from './mandates.queries.ts';
import { findMandateForUpdate, saveLine } from './save-mandate.queries.ts';

/**
 * An elected member answers one outcome, in draft: nobody outside sees it until the mandate is published.
 * Refuses before there are results that conclude something, once the mandate is published, and reasons that
 * are missing, rest on nothing or are repeated. In a later mandate an answer that changes needs a reason of its own.
 */
export async function saveMandateLine(
  tx: Transaction,
  _by: By,
  input: MandateKey & LineInput & { readonly outcomeId: string },
): Promise<{ saved: true } | Refusal<LineRefusal | 'no-conclusion' | 'already-published'>> {
  const { outcomeId, answer } = input;
  const round = await findOwnRoundToAnswer(tx, input);
  const mandate = await findMandateForUpdate(tx, input);
  if (mandate.published_at) return { refused: 'already-published' };
  const shares = await listAdoptedShares(tx, input.roundId);
  if (shares.length === 0) return { refused: 'no-conclusion' };
  const share = shares.find((each) => each.outcomeId === outcomeId);
  const basisPoints = basisPointsByOutcome(shares).get(outcomeId);
  const outcome = (await listRoundOutcomes(tx, round.id)).find(({ id }) => id === outcomeId);
  if (!share || !outcome || basisPoints === undefined) throw new NotFound();
  const others = [
    ...(await listOtherReasons(tx, input, { outcomeId })),
    ...(await reasonsBeforeChange(tx, { ...input, version: mandate.replaces })),
  ];
  const about = [outcome.name, outcome.plainName, outcome.plainLine, ...aboutRound(round)];
  const decided = decideLine(input, { basisPoints, whole: share.whole }, { others, about });
  if ('refused' in decided) return decided;
  const key = { ...input, version: mandate.version };
  await saveLine(tx, key, { outcomeId, answer, reason: input.reason.trim(), ...decided });
  return { saved: true };
}

/** The reason given for another answer to the same outcome in the mandate that this one changes. */
async function reasonsBeforeChange(
  tx: Transaction,
  {
    version,
    ...input
  }: Omit<VersionKey, 'version'> &
    LineInput & { readonly outcomeId: string; readonly version: number | null },
): Promise<string[]> {
  if (version === null) return [];
  const lines = await listLines(tx, { ...input, version });
  const old = lines.find(({ outcomeId }) => outcomeId === input.outcomeId);
  if (!old || old.reason === '') return [];
  const isSame =
    old.answer === input.answer &&
    (old.answer !== 'varied' || old.adoptedBasisPoints === input.variedBasisPoints);
  return isSame ? [] : [old.reason];
}
