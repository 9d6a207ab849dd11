import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { insertRound, type PreparedRound } from './insert-round.ts';
import { mayAskDistrict } from './may-ask-district.ts';
import { checkRoundDetails, type DetailsRefusal, type RoundDetails } from './round.rules.ts';

/**
 * A commissioner writes down a round with every step settled: nobody else sees it until it is announced. Its address
 * comes from its title, unless one is given. Refuses a district that is not the body's to ask.
 */
export async function prepareRound(
  tx: Transaction,
  by: By,
  input: RoundDetails & { readonly bodyId: string; readonly slug?: string },
): Promise<PreparedRound | Refusal<DetailsRefusal | 'district-not-own'>> {
  const refused = checkRoundDetails(input);
  if (refused) return { refused };
  if (!(await mayAskDistrict(tx, input.bodyId, input.districtSlug))) return { refused: 'district-not-own' };
  return insertRound(tx, by, input);
}
