import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { listSupplierAddresses } from '../../../people/roles/addresses.queries.ts';
import { listRoleHolders } from '../../../people/roles/roles.queries.ts';
import { formOf, readDate, readText } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { listMeasures } from '../../measures/measures.queries.ts';
import type { TypeFault } from './take-up.rules.ts';
import { TypePage } from './type.page.tsx';
import { mayBePromised, removeTyped, sendTyped, typePromise } from './type-promise.ts';
import { TypedPage } from './typed.page.tsx';
import { visitTyped } from './visit-elsewhere.ts';
import { words } from './words.en.ts';

const manager = bodyRole('contract-manager');
const path = '/work/:body/contracts/:procurement/typed';

/** What was typed in from one contract: taken out again, or sent to the supplier. */
export const typedRoute = route({
  path,
  who: manager,
  async object(at) {
    const visit = await visitTyped(at);
    return { ...visit, answerers: await listSupplierAddresses(at.db, [visit.contract.supplierId]) };
  },
  page: (at, { answerers, ...visit }, form) => ({
    title: words.typed.title(visit.contract.title),
    desk: true,
    body: (
      <TypedPage
        {...visit}
        path={at.path}
        done={(['taken', 'typed', 'removed', 'sent'] as const).find((each) => each === at.query.get('done'))}
        isAnswerable={answerers.length > 0}
        form={form}
      />
    ),
  }),
  form: z.looseObject({ remove: z.uuid().optional() }),
  async post({ at, tx, by, object: { contract }, input: { remove } }) {
    const { bodyId, procurementId } = contract;
    const key = { bodyId, procurementId };
    if (remove) {
      await removeTyped(tx, by, key, remove);
      return seeOther(`${at.path}?done=removed`);
    }
    const sent = await sendTyped(tx, by, { ...key, publicUrl: at.site.publicUrl });
    if (isRefused<keyof typeof words.typed.faults>(sent))
      return refuse({ '': words.typed.faults[sent.refused] });
    return seeOther(`${at.path}?done=sent`);
  },
});

const QUANTITY = /^\d{1,12}(\.\d{1,2})?$/;
const { blank, long, dueFaults } = words.type;

const typeForm = formOf((form) => {
  const quantity = readText(form, 'quantity').replaceAll(/[\s,]/g, '');
  if (!QUANTITY.test(quantity)) form.fault('quantity', words.type.quantityWrong);
  return {
    measureSlug: readText(form, 'measure', { blank: blank.measure, max: 200, long }),
    quantity: Number(quantity),
    dueOn: readDate(form, 'due', dueFaults),
    place: readText(form, 'place', { blank: blank.place, max: 200, long }),
    supplierOwner: readText(form, 'supplierOwner', { blank: blank.supplierOwner, max: 200, long }),
    bodyOwnerId: readText(form, 'bodyOwner', { max: 36, long }) || null,
    evidenceRule: readText(form, 'evidenceRule', { max: 2000, long }),
    remedy: readText(form, 'remedy', { max: 2000, long }),
  };
});

const fields: Readonly<Record<TypeFault, string>> = {
  'unknown-measure': 'measure',
  'quantity-not-positive': 'quantity',
  'due-before-start': 'due',
  'not-a-contract-manager': 'bodyOwner',
};

/** One promise of the signed contract is typed in. */
export const typeRoute = route({
  path: `${path}/new`,
  who: manager,
  object: visitTyped,
  async page(at, { body, contract }, form) {
    const [measures, managers] = await Promise.all([
      listMeasures(at.db),
      listRoleHolders(at.db, body.id, 'contract-manager'),
    ]);
    return {
      title: words.type.title,
      desk: true,
      body: (
        <TypePage
          title={contract.title}
          path={at.path}
          back={at.path.replace(/\/new$/, '')}
          measures={measures.filter(mayBePromised)}
          managers={managers.map(({ personId, name, email }) => ({ personId, name: name ?? email ?? '' }))}
          form={form}
        />
      ),
    };
  },
  form: typeForm,
  async post({ at, tx, by, object: { contract }, input: { dueOn, ...input } }) {
    if (!dueOn) return refuse({});
    const { bodyId, procurementId } = contract;
    const typed = await typePromise(tx, by, { ...input, dueOn, bodyId, procurementId });
    if (isRefused<TypeFault>(typed))
      return refuse({ [fields[typed.refused]]: words.type.faults[typed.refused] });
    return seeOther(`${at.path.replace(/\/new$/, '')}?done=typed`);
  },
});
