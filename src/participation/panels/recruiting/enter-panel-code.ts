import { type By, isRefused, type Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { addPerson } from '../../../people/accounts/add-person.ts';
import { getPerson } from '../../../people/accounts/people.queries.ts';
import { hashJoiningCode } from '../../codes/joining-code.rules.ts';
import type { PanelKey } from '../panels.queries.ts';
import { holdWhileOpen } from './join-pool.ts';
import { findPanelCodeForUpdate, givePanelCodeTo, holdsPanelCode } from './panel-codes.queries.ts';

export type PanelCodeRefusal = 'code-malformed' | 'code-unknown' | 'code-used' | 'not-open' | 'closed';

/**
 * Comes in with a code from a letter. Somebody new becomes a person without a name or an address. A code that somebody
 * came in with lets the same person back in, so that a closed browser costs nobody their place; but never into the
 * account of a person who signed in another way: holding a letter is not being them.
 */
export async function enterPanelCode(
  tx: Transaction,
  by: By,
  input: PanelKey & { readonly code: string; readonly signedInAs: string | null },
): Promise<{ personId: string } | Refusal<PanelCodeRefusal>> {
  const codeHash = hashJoiningCode(input.panelId, input.code);
  if (codeHash === null) return { refused: 'code-malformed' };
  const code = await findPanelCodeForUpdate(tx, input, codeHash);
  if (!code) return { refused: 'code-unknown' };
  const { signedInAs } = input;
  if (code.personId !== null) {
    const { email } = await getPerson(tx, code.personId);
    const isTheirs = email === null || code.personId === signedInAs;
    return isTheirs ? { personId: code.personId } : { refused: 'code-used' };
  }
  const held = await holdWhileOpen(tx, by, input);
  if ('refused' in held) return held;
  if (signedInAs !== null && (await holdsPanelCode(tx, input, signedInAs))) return { personId: signedInAs };
  const personId = signedInAs ?? (await addNamelessPerson(tx, by));
  await givePanelCodeTo(tx, input, codeHash, personId, await by.clock.now(tx));
  return { personId };
}

async function addNamelessPerson(tx: Transaction, by: By): Promise<string> {
  const added = await addPerson(tx, by, { email: null, name: null });
  if (isRefused(added)) throw new Error('nobody else has no address');
  return added.personId;
}
