import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { upsertPayees } from '../importing/payees.queries.ts';
import { recognisePayees } from './recognise-payees.ts';

export type PublishedName = {
  readonly name: string;
  readonly companyNumber: string;
  readonly charityNumber: string;
  readonly vatNumber: string;
  readonly postcode: string;
};

/**
 * Recognises names that a body published elsewhere than in its payments, such as who won a contract: by the same rules,
 * and with the same queue of doubts for its officers. Answers the payee of each name, in the order given.
 */
export async function recognisePublishedNames(
  tx: Transaction,
  by: By,
  of: { readonly bodyId: string; readonly invented: boolean },
  names: readonly PublishedName[],
): Promise<{ readonly payeeIds: readonly string[]; readonly added: number; readonly recognised: number }> {
  const now = await by.clock.now(tx);
  const found = await upsertPayees(
    tx,
    of,
    names.map((each) => ({
      ...each,
      payeeId: uuidV7(now.epochMilliseconds, by.random),
      publishedId: '',
      redacted: false,
    })),
  );
  const once = [...new Map(found.map((payee, at) => [payee.payeeId, { ...payee, ...names[at] }])).values()];
  const payees = once.filter(({ supplierId }) => supplierId === null);
  const { added, supplierIds } = await recognisePayees(tx, by, { ...of, payees });
  const known = once.flatMap(({ supplierId }) => supplierId ?? []);
  return {
    payeeIds: found.map(({ payeeId }) => payeeId),
    added,
    recognised: new Set([...known, ...supplierIds]).size - added,
  };
}
