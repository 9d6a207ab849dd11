import { z } from 'zod';
import { bodyRole } from '../../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import { mergeSuppliers } from '../merge-suppliers.ts';
import { MergePage } from './merge.page.tsx';
import { visitSupplier } from './supplier.route.tsx';
import { mergeRefusals, words } from './words.en.ts';

const form = z.object({ reason: z.string().trim().max(1000).default('') });

/** Where a finance officer says that two suppliers are one. */
export const mergeSuppliersRoute = route({
  path: '/work/:body/suppliers/:supplier/same',
  who: bodyRole('finance-officer'),
  async object(at) {
    const one = await visitSupplier(at, at.params['supplier'] ?? '');
    const other = await visitSupplier(at, at.query.get('as') ?? '');
    return { ...one, other: other.evidence };
  },
  page: (_at, { desk, evidence, other }, shown) => ({
    title: words.merge.title,
    desk: true,
    body: (
      <MergePage
        action={`${desk}/${evidence.slug}/same?as=${other.slug}`}
        cancel={`${desk}/${evidence.slug}`}
        one={evidence}
        other={other}
        form={shown}
      />
    ),
  }),
  form,
  async post({ tx, by, object: { body, desk, evidence, other }, input }) {
    const merged = await mergeSuppliers(tx, by, {
      bodyId: body.id,
      supplierId: evidence.supplierId,
      intoId: other.supplierId,
      reason: input.reason,
    });
    if ('refused' in merged) {
      const field = merged.refused === 'reason-blank' ? 'reason' : '';
      return refuse({ [field]: mergeRefusals[merged.refused] });
    }
    return seeOther(`${desk}/${merged.intoSlug}`);
  },
});
