import { Temporal } from 'temporal-polyfill';
import type { Months } from '../../src/accountability/evidence/counted-once/person-months.rules.ts';
import { tellMadeOf } from '../../src/accountability/evidence/counted-once/tell-made-of.ts';
import { makeClaim } from '../../src/accountability/evidence/make-claim.ts';
import type { Database } from '../../src/db/connect.ts';
import { attempt, type buildSigned } from './delivery.ts';

type Signed = Awaited<ReturnType<typeof buildSigned>>;

/** When claims in tests are made, and what they are made of is told. */
export const claimedAt = '2027-01-11T09:00:00Z';
export const secret = 'a secret of this installation';

/** A claim on a signed contract, with a link that shows it. */
export async function claimOf(
  db: Database,
  signed: Signed,
  quantity: number,
  promiseId = signed.visitsId,
): Promise<string> {
  const { bodyId, maker } = signed;
  const note = 'Visits of the autumn.';
  const input = { bodyId, promiseId, quantity, note, link: 'https://larkhill.example.org/v', saysMore: true };
  const made = await attempt(db, maker.at(claimedAt), (tx, by) => makeClaim(tx, by, input));
  return 'claimId' in made ? made.claimId : '';
}

/** A line for each person, by number. */
export function people(...numbers: readonly number[]): string {
  return numbers.map((number) => `QQ 12 34 ${number} C, 14/02/1990`).join('\n');
}

/** The first and the last of some months, by their first days. */
export function months(from: string, to: string): Months {
  return { from: Temporal.PlainDate.from(`${from}-01`), to: Temporal.PlainDate.from(`${to}-01`) };
}

/** Its supplier says of which people a claim is made, and when they worked. */
export function tellPeople(
  db: Database,
  signed: Pick<Signed, 'bodyId' | 'maker'>,
  claimId: string,
  said: { readonly text: string; readonly months?: Months; readonly at?: string },
) {
  const { bodyId, maker } = signed;
  const input = { bodyId, claimId, kind: 'person', text: said.text, months: said.months, secret } as const;
  return attempt(db, maker.at(said.at ?? claimedAt), (tx, by) => tellMadeOf(tx, by, input));
}
