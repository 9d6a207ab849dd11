import { partNames } from '../../src/accountability/verdicts/pack/pack-parts.rules.ts';
import { writePart } from '../../src/accountability/verdicts/pack/write-part.ts';
import type { Database } from '../../src/db/connect.ts';
import { actingAt, attempt } from './delivery.ts';
import { buildOfficer } from './people.ts';

/** The commissioner writes three answers of the next verdict's pack and leaves the one on equality out, with a reason. */
export async function writeParts(
  db: Database,
  { bodyId, procurementId }: { readonly bodyId: string; readonly procurementId: string },
  at = '2028-02-28T09:00:00Z',
) {
  const { personId } = await buildOfficer(db, bodyId, 'commissioner', { name: 'Farida Oakes' });
  const by = actingAt(at, personId, { kind: 'body', bodyId, role: 'commissioner' });
  for (const part of partNames) {
    const isLeftOut = part === 'equality';
    const words = isLeftOut ? '' : 'Two other firms nearby could do these visits within three months.';
    const leftOut = isLeftOut
      ? 'The yearly equality analysis of the whole service covers this contract.'
      : '';
    await attempt(db, by, (tx, acting) =>
      writePart(tx, acting, { bodyId, procurementId, part, words, sources: '', leftOut }),
    );
  }
  return { commissionerId: personId };
}
