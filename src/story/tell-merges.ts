import { mergeSuppliers } from '../accountability/spend/recognising/merge-suppliers.ts';
import type { Database } from '../db/connect.ts';
import { addSuppliers } from '../people/suppliers/add-suppliers.ts';
import { supplierKind } from '../people/suppliers/kinds/supplier-kind.rules.ts';
import { readJson } from '../reference/read-json.ts';
import { act, beginTelling, type Cast, idOf, staff } from './cast.ts';

type StoryMerge = {
  /** What a supplier was called before. */
  readonly former: string;
  readonly into: string;
  readonly person: string;
  readonly body: string;
  readonly at: string;
  readonly reason: string;
};

/** Finance officers say that two names are one supplier: its former page leads on, and the history can be undone. */
export async function tellMerges(db: Database, cast: Cast, seed: string): Promise<void> {
  const { merges } = await readJson<{ merges: StoryMerge[] }>('story/greater-manchester/merges.json');
  const telling = beginTelling(db, cast, `${seed}|merges`);
  for (const { former: name, into, person, body, at, reason } of merges) {
    const actor = staff(cast, person, body, 'finance-officer');
    await act(telling, { actor, at }, async (tx, by) => {
      const wanted = { wanted: name, name, kind: supplierKind(name), postcode: '' };
      const [former] = await addSuppliers(tx, by, { invented: true, known: 'everyone' }, [wanted]);
      if (!former) throw new Error(`${name} was not added`);
      const bodyId = idOf(cast.bodies, body);
      const intoId = idOf(cast.suppliers, into);
      return mergeSuppliers(tx, by, { bodyId, supplierId: former.supplierId, intoId, reason });
    });
  }
}
