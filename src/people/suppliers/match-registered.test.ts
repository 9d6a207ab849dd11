import { afterAll, expect, it } from 'vitest';
import { buildSupplier } from '../../../test/builders/people.ts';
import { openTestInstallation } from '../../../test/installation.ts';
import { matchSuppliers } from './match-suppliers.command.ts';

const installation = await openTestInstallation();
afterAll(() => installation.close());

it('without a register it asks this installation’s own suppliers, by the names that everyone may read', async () => {
  const { db, run } = installation;
  const stays = await buildSupplier(db, { name: 'Zedlark Housing Ltd' });
  const former = await buildSupplier(db, { name: 'Zedmoor Homes Ltd' });
  await db
    .updateTable('supplier')
    .set({ merged_into: stays.supplierId })
    .where('id', '=', former.supplierId)
    .execute();
  const person = await buildSupplier(db, { name: 'Person or sole trader 7KQ2MX' });
  await db
    .insertInto('supplier_hidden_name')
    .values({ supplier_id: person.supplierId, name: 'Jane Zedfern' })
    .execute();
  const names = 'published_name\nZEDMOOR HOMES LIMITED\nZedlark Housing\nJane Zedfern\n';
  const { json } = await run(matchSuppliers, ['-'], {}, names);
  const { matches } = json as { matches: { supplier: string | null }[] };
  expect(matches.map(({ supplier }) => supplier)).toEqual([
    'Zedlark Housing Ltd',
    'Zedlark Housing Ltd',
    null,
  ]);
});
