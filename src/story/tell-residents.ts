import type { Temporal } from 'temporal-polyfill';
import { type By, isRefused } from '../acts/by.ts';
import type { Transaction } from '../db/connect.ts';
import { addPeople } from '../people/accounts/add-people.ts';
import { placePeople } from '../people/places/place-people.ts';

type Home = { readonly outwardCode: string; readonly district: string | null };
type Newcomer = { readonly email: string; readonly at: Temporal.Instant; readonly home: Home | undefined };

/** Residents come by e-mail, each at their own time, and say where they live; their identifiers in that order. */
export async function bringResidents(
  tx: Transaction,
  by: By,
  newcomers: readonly Newcomer[],
): Promise<readonly string[]> {
  const added = await addPeople(tx, by, newcomers);
  if (isRefused(added)) throw new Error(`${newcomers[0]?.email} and others: ${added.refused}`);
  const { personIds } = added;
  await settle(
    tx,
    personIds.map((personId, index) => ({ personId, home: newcomers[index]?.home })),
  );
  return personIds;
}

/** People who are here already say where they live. */
export async function settle(
  tx: Transaction,
  people: readonly { readonly personId: string; readonly home: Home | undefined }[],
): Promise<void> {
  const placed = await placePeople(
    tx,
    people.map(({ personId, home }) => ({
      personId,
      outward: home?.outwardCode ?? '',
      districtSlug: home?.district ?? null,
    })),
  );
  if (isRefused(placed)) throw new Error(`the story’s homes: ${placed.refused}`);
}
