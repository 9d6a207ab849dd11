import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { addPerson } from '../../people/accounts/add-person.ts';
import { findDistrictsForPostcode } from '../../people/places/places.queries.ts';
import { setPersonPlace } from '../../people/places/set-person-place.ts';
import { hashJoiningCode, readJoiningCode } from '../codes/joining-code.rules.ts';
import { roundState } from '../rounds/round.rules.ts';
import { findPaperCodeForUpdate, givePaperCodeTo, holdRound, savePaperEntry } from './paper.queries.ts';
import type { PaperAnswer } from './paper-answer.rules.ts';
import { decidePaperCode, type PaperCodeRefusal } from './paper-code.rules.ts';
import { savePaperAnswer } from './save-paper-answer.ts';

export type PaperRefusal =
  | PaperCodeRefusal
  | 'code-malformed'
  | 'code-unknown'
  | 'postcode-malformed'
  | 'not-in-district'
  | 'not-seen'
  | 'round-not-open'
  | 'round-closed';

export type PaperEntry = {
  readonly roundId: string;
  /** As typed. */
  readonly code: string;
  readonly place: { readonly outward: string; readonly districtSlug: string | null };
  readonly answer: PaperAnswer;
  /** A trained facilitator saw this person fill it in: tier 3; otherwise the code alone is tier 2. */
  readonly seenInPerson: boolean;
  /** Types the last ballot again, in the place of what was typed before. */
  readonly again: boolean;
};

/**
 * A facilitator types in one paper ballot: its code becomes a person without a name, who has answered. One code is one
 * person, however often and from wherever it is typed. Refuses codes that are no paper ballot’s or were used, a
 * person not seen where the round asks for that, and every ballot outside the round’s times: what was filled in
 * before the close and is typed after it does not count.
 */
export async function enterPaperAnswer(
  tx: Transaction,
  by: By,
  input: PaperEntry,
): Promise<{ entered: 'new' | 'again' } | Refusal<PaperRefusal>> {
  const { roundId } = input;
  const code = readJoiningCode(input.code);
  const codeHash = hashJoiningCode(roundId, input.code);
  if (code === null || codeHash === null) return { refused: 'code-malformed' };
  const round = await holdRound(tx, roundId);
  const key = { roundId, codeHash };
  const use = await findPaperCodeForUpdate(tx, key, by.actor.personId);
  const now = await by.clock.now(tx);
  const state = roundState(round, now);
  if (state === 'draft' || state === 'coming') return { refused: 'round-not-open' };
  if (state !== 'open') return { refused: 'round-closed' };
  if (!use) return { refused: 'code-unknown' };
  const entered = decidePaperCode(use, input.again);
  if (entered !== 'new' && entered !== 'again') return { refused: entered };
  const tier = input.seenInPerson ? 3 : 2;
  if (tier < round.tier) return { refused: 'not-seen' };
  const misplaced = await checkPlace(tx, input.place);
  if (misplaced) return { refused: misplaced };
  const personId = use.personId ?? (await addNamelessPerson(tx, by));
  const person: By = { ...by, actor: { personId, hat: { kind: 'resident' } } };
  await setPersonPlace(tx, person, input.place);
  await givePaperCodeTo(tx, key, { personId, tier, usedAt: now });
  await savePaperEntry(tx, { ...key, enteredBy: by.actor.personId }, now);
  await savePaperAnswer(tx, person, { roundId, code, answer: input.answer, now });
  return { entered };
}

/** Before anything is written: a refusal writes nothing. */
async function checkPlace(
  tx: Transaction,
  { outward, districtSlug }: PaperEntry['place'],
): Promise<'postcode-malformed' | 'not-in-district' | undefined> {
  const found = await findDistrictsForPostcode(tx, outward);
  if (isRefused<'postcode-malformed'>(found)) return found.refused;
  const isThere = districtSlug === null || found.districts.some(({ slug }) => slug === districtSlug);
  return isThere ? undefined : 'not-in-district';
}

async function addNamelessPerson(tx: Transaction, by: By): Promise<string> {
  const added = await addPerson(tx, by, { email: null, name: null });
  if (isRefused(added)) throw new Error('nobody else has no address');
  return added.personId;
}
