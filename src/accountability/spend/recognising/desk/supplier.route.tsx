import { z } from 'zod';
import { NotFound } from '../../../../db/errors.ts';
import { getSupplierBySlug } from '../../../../people/organisations/suppliers.queries.ts';
import { bodyRole } from '../../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import { theBody, type Visit } from '../../../../web/edge/visit.ts';
import { splitPayees } from '../split-payees.ts';
import { listSupplierEvidence } from '../supplier-evidence.queries.ts';
import { listOwnPayees } from '../supplier-payees.queries.ts';
import { search } from './queue.route.tsx';
import { SupplierDeskPage } from './supplier.page.tsx';
import { splitRefusals, words } from './words.en.ts';

const form = z.object({
  payees: z
    .union([z.uuid().transform((one) => [one]), z.array(z.uuid())])
    .optional()
    .transform((chosen) => chosen ?? []),
  reason: z.string().trim().max(1000).default(''),
});

/** Finds a supplier by its slug, with what this body knows of it. */
export async function visitSupplier(at: Visit, slug: string) {
  const body = theBody(at);
  const { supplierId } = await getSupplierBySlug(at.db, slug);
  const evidence = (await listSupplierEvidence(at.db, body.id, [supplierId])).get(supplierId);
  if (!evidence) throw new NotFound();
  return { body, desk: `/work/${body.slug}/suppliers`, evidence };
}

/** One supplier at a body’s desk: its names can be parted, and it can be compared with another. */
export const supplierDeskRoute = route({
  path: '/work/:body/suppliers/:supplier',
  who: bodyRole('finance-officer'),
  object: (at) => visitSupplier(at, at.params['supplier'] ?? ''),
  page: async (at, { body, desk, evidence }, shown) => ({
    title: words.supplier.title(evidence.name),
    desk: true,
    body: (
      <SupplierDeskPage
        desk={desk}
        evidence={evidence}
        payees={await listOwnPayees(at.db, body.id, evidence.supplierId)}
        {...(await search(at, body.id))}
        form={shown}
      />
    ),
  }),
  form,
  async post({ tx, by, object: { body, desk, evidence }, input }) {
    const split = await splitPayees(tx, by, {
      bodyId: body.id,
      supplierId: evidence.supplierId,
      payeeIds: input.payees,
      reason: input.reason,
    });
    if ('refused' in split) {
      const field = split.refused === 'reason-blank' ? 'reason' : 'payees';
      return refuse({ [field]: splitRefusals[split.refused] });
    }
    return seeOther(desk.replace(/suppliers$/, 'supplier-changes'));
  },
});
