import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { getSupplierBySlug } from '../../../people/organisations/suppliers.queries.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { listPayersOf } from '../totals/shared-suppliers.queries.ts';
import { sumByYear } from '../totals/supplier-years.queries.ts';
import { mayShareNote } from './joint.rules.ts';
import { JointNotePage } from './joint-note.page.tsx';
import { listJointNotes } from './joint-notes.queries.ts';
import { words } from './words.en.ts';
import { type JointNoteRefusal, writeJointNote } from './write-joint-note.ts';

/** One note on a supplier, kept together by the officers of the bodies that pay it. */
export const jointNoteRoute = route({
  path: '/work/:body/joint/:supplier',
  who: bodyRole('commissioner', 'procurement-officer', 'contract-manager', 'finance-officer'),
  async object(at) {
    const body = theBody(at);
    const supplier = await getSupplierBySlug(at.db, at.params['supplier'] ?? '');
    const payers = await listPayersOf(at.db, supplier.supplierId);
    if (!mayShareNote(payers, body.id)) throw new NotFound();
    return { body, supplier, payers };
  },
  async page({ db }, { body, supplier, payers }, form) {
    const [notes, paid] = await Promise.all([
      listJointNotes(db, supplier.supplierId),
      sumByYear(db, supplier.supplierId, supplier.invented),
    ]);
    return {
      title: words.title(supplier.name),
      desk: true,
      body: (
        <JointNotePage
          body={body}
          supplier={supplier}
          payers={payers}
          notes={notes}
          paid={paid}
          form={form}
        />
      ),
    };
  },
  form: z.object({ words: z.string().default('') }),
  async post({ tx, by, object: { body, supplier }, input }) {
    const { supplierId } = supplier;
    const written = await writeJointNote(tx, by, { bodyId: body.id, supplierId, words: input.words });
    if (isRefused<JointNoteRefusal>(written)) {
      const field = written.refused === 'not-shared' ? '' : 'words';
      return refuse({ [field]: words.refused[written.refused] });
    }
    return seeOther(`/work/${body.slug}/joint/${supplier.slug}`);
  },
});
