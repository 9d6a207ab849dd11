import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { getClaimForUpdate, updateClaim } from '../claims.queries.ts';
import { toHundredths } from '../claims.rules.ts';
import { type ClaimPath, findMadeOf, insertMadeOf, takeLines } from './counted-once.queries.ts';
import {
  countsFor,
  hashLine,
  type KeptKind,
  type LineKind,
  type LinesFault,
  readLines,
} from './lines.rules.ts';
import { byMonth, countsTime, type Months, mayBeAbout } from './person-months.rules.ts';

export type MadeOfRefusal = 'checked' | 'told' | 'months' | 'lines';

type MadeOf = {
  readonly bodyId: string;
  readonly claimId: string;
  readonly kind: LineKind;
  /** Where people are named for a measure that counts time: when they worked. */
  readonly months?: Months | undefined;
  readonly text: string;
  readonly secret: string;
};

/**
 * The supplier says which people, events, days or pounds a claim is made of. What counts for another claim already, of
 * whichever supplier and public body, does not count for this one. Not its own claim: not found.
 */
export async function tellMadeOf(
  tx: Transaction,
  by: By,
  input: MadeOf,
): Promise<
  { readonly countsHundredths: number } | (Refusal<MadeOfRefusal> & { readonly fault?: LinesFault })
> {
  const claim = await getClaimForUpdate(tx, input);
  const { hat } = by.actor;
  if (hat.kind !== 'supplier' || hat.supplierId !== claim.supplierId) throw new NotFound();
  if (claim.checked) return { refused: 'checked' };
  if (await findMadeOf(tx, claim)) return { refused: 'told' };
  const at = await by.clock.now(tx);
  const { kind, months } = keptAs(claim.unit, input);
  if (kind === 'person-month' && !(months && mayBeAbout(months, londonDate(at))))
    return { refused: 'months' };
  const baseHundredths = toHundredths(Number(claim.counts));
  const read = readLines(input.text, toHundredths(Number(claim.quantity)));
  if ('fault' in read) return { refused: 'lines', fault: read.fault };
  const lines = (months ? byMonth(read.lines, months) : read.lines).map((line) => ({
    hash: hashLine(input.secret, kind, line),
    hundredths: line.hundredths,
  }));
  await insertMadeOf(tx, claim, { kind, months, baseHundredths, lines, by: by.actor.personId, at });
  const countsHundredths = await count(tx, claim, baseHundredths, at);
  await recordEntry(tx, by, {
    type: 'claim-made-of',
    subject: { bodyId: claim.bodyId, procurementId: claim.procurementId },
    facts: {
      promise: claim.promiseId,
      claim: claim.claimId,
      kind,
      counted: claim.sensitive ? null : countsHundredths / 100,
    },
  });
  return { countsHundredths };
}

/** People of a measure that counts time are kept month by month; everything else as it was typed. */
function keptAs(
  unit: string,
  { kind, months }: Pick<MadeOf, 'kind' | 'months'>,
): { readonly kind: KeptKind; readonly months: Months | null } {
  if (kind !== 'person' || !countsTime(unit)) return { kind, months: null };
  return { kind: 'person-month', months: months ?? null };
}

/** Takes what nobody holds, and writes down what the claim counts for then. */
async function count(
  tx: Transaction,
  claim: ClaimPath,
  baseHundredths: number,
  at: Parameters<typeof takeLines>[2],
): Promise<number> {
  const counts = countsFor(baseHundredths, await takeLines(tx, claim, at));
  await updateClaim(tx, claim, { counted_quantity: counts / 100 });
  return counts;
}

/** Counts a claim again after another let go of lines that it names too. One that was checked meanwhile stands. */
export async function countAgain(tx: Transaction, by: By, path: ClaimPath): Promise<void> {
  const claim = await getClaimForUpdate(tx, path);
  const madeOf = await findMadeOf(tx, path);
  if (claim.checked || !madeOf) return;
  await count(tx, path, madeOf.baseHundredths, await by.clock.now(tx));
}
