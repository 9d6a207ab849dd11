import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { type DeclarationFault, type Declared, findDeclarationFault } from './declaration.rules.ts';
import { insertDeclaration } from './declarations.queries.ts';

/**
 * A supplier says once, for all its bids, which grounds of exclusion apply to it and whom it relies on. A new
 * declaration stands beside the earlier ones; the last one counts. Nothing of it is public.
 */
export async function declareGrounds(
  tx: Transaction,
  by: By,
  input: Declared & { readonly supplierId: string },
): Promise<{ declarationId: string } | DeclarationFault> {
  const fault = findDeclarationFault(input);
  if (fault) return fault;
  const declaredAt = await by.clock.now(tx);
  const id = uuidV7(declaredAt.epochMilliseconds, by.random);
  const { supplierId, grounds, associated } = input;
  await insertDeclaration(tx, {
    supplierId,
    id,
    grounds,
    associated,
    declaredAt,
    declaredBy: by.actor.personId,
  });
  return { declarationId: id };
}
