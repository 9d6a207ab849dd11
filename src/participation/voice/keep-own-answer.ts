import type pg from 'pg';
import type { Refusal } from '../../acts/by.ts';
import type { Random } from '../../values/random.ts';
import { type OwnAnswer, sealOwnAnswer } from './own-answer.rules.ts';
import { type ReceiptSecret, receiptKeys } from './receipt-secret.rules.ts';
import { BALLOT_FIRST, type Participant, type TakePartRefusal, takePart, writingOf } from './take-part.ts';

const KEEP_OWN = writingOf({
  name: 'keep-own-answer',
  text: `${BALLOT_FIRST},
  copied as (
    insert into answer_copy (round_id, slot, lookup, sealed)
    select round_id, round_slot(register_key, 'copy of ' || $4::text, person_id), $5, $6 from taken
    on conflict (round_id, slot) do update set lookup = excluded.lookup, sealed = excluded.sealed)`,
});

/**
 * Seals what a resident has said so far in one way of answering into their own copy, in the place of an earlier one.
 * The answers themselves were given one by one and count without it.
 */
export async function keepOwnAnswer(
  pool: Pick<pg.Pool, 'query'>,
  random: Random,
  input: Participant & { readonly own: OwnAnswer; readonly receiptSecret: ReceiptSecret },
): Promise<{ given: true } | Refusal<TakePartRefusal>> {
  const { own, roundId } = input;
  const keys = receiptKeys(input.receiptSecret, own.way);
  const sealed = sealOwnAnswer(keys, roundId, own, random.nextBytes(12));
  return takePart(pool, input, KEEP_OWN, [own.way, keys.lookup, sealed]);
}
