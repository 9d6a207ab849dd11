import type { Transaction } from '../../db/connect.ts';

/** Lets visitors to the demonstration sign in as this person, and says what to try. */
export async function offerPerson(
  tx: Transaction,
  input: { readonly personId: string; readonly position: number; readonly tryThis: string },
): Promise<void> {
  await tx
    .insertInto('demonstration_person')
    .values({ person_id: input.personId, position: input.position, try_this: input.tryThis })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ try_this: input.tryThis }))
    .execute();
}
