import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { writeToSupplier } from '../../../people/roles/write-to-supplier.ts';
import { writeToGroup } from '../write-to-sides.ts';
import type { MatchSide } from './match.rules.ts';
import { words } from './words.en.ts';

export type MatchMoment = keyof typeof words.letters;

/** The page of a match, for its two sides. */
export function matchHref(matchId: string): string {
  return `/matches/${matchId}`;
}

/** Tells the other side of a match what one side did, with the way to answer. */
export async function writeToOther(
  tx: Transaction,
  by: By,
  from: MatchSide,
  to: {
    readonly matchId: string;
    readonly groupId: string;
    readonly supplierId: string;
    readonly publicUrl: string;
  },
  [moment, needTitle]: readonly [MatchMoment, string],
): Promise<void> {
  const letter = { ...words.letters[moment](needTitle), path: matchHref(to.matchId) };
  if (from === 'supplier') await writeToGroup(tx, by, to, letter);
  else await writeToSupplier(tx, by, to, letter);
}
