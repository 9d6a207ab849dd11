import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { type FormReader, formOf, readText } from '../../../procurement/tenders/form-fields.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { type FormErrors, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { MAX_FILE_BYTES } from '../../files/file-kind.rules.ts';
import type { Promised } from '../../promises/promises.queries.ts';
import { claimErrors } from '../claim-errors.ts';
import { plainQuantity, quantityFault } from '../quantity.rules.ts';
import { uploadsOf } from '../upload-fields.tsx';
import { words } from '../words.en.ts';
import { isOpen } from './alike.rules.ts';
import { listOwn } from './deliveries.route.tsx';
import { ShareDeliveryPage } from './share-delivery.page.tsx';
import { type DeliveryRefusal, shareDelivery } from './share-delivery.ts';

const { shareFaults } = words.deliveries;

function readQuantity(form: FormReader, field: string): number {
  const typed = plainQuantity(readText(form, field));
  const fault = typed === '' ? undefined : quantityFault(typed);
  if (fault) form.fault(field, words.claim.faults[fault]);
  return typed === '' ? 0 : Number(typed);
}

function formFor(promises: readonly Promised[]) {
  return formOf((form) => ({
    quantity: readQuantity(form, 'quantity'),
    shares: promises
      .map(({ bodyId, promiseId }) => ({
        bodyId,
        promiseId,
        quantity: readQuantity(form, `share.${promiseId}`),
      }))
      .filter(({ quantity }) => quantity > 0),
    note: readText(form, 'note', { blank: words.claim.faults.note, max: 2000 }),
    link: readText(form, 'link', { max: 2000 }),
  }));
}

function errorsOf(refused: DeliveryRefusal): FormErrors {
  if (refused === 'more-than-promised') return { '': words.claim.faults['more-than-promised'] };
  return refused in shareFaults
    ? { quantity: shareFaults[refused as keyof typeof shareFaults] }
    : claimErrors[refused as keyof typeof claimErrors];
}

/** One delivery, told once, is shared among the open promises of this supplier that count it. */
export const shareDeliveryRoute = route({
  path: '/supplier/deliveries/of/:measure',
  who: aSupplier,
  async object(at) {
    const own = await listOwn(at);
    const promises = own.filter((each) => isOpen(each) && each.measureSlug === at.params['measure']);
    const [first] = promises;
    if (!first) throw new NotFound();
    return { promises: promises.filter(({ measureId }) => measureId === first.measureId), first };
  },
  page: (at, { promises, first: { title, unit } }, form) => ({
    title: words.deliveries.shareTitle(title),
    desk: true,
    body: <ShareDeliveryPage title={title} unit={unit} href={at.path} promises={promises} form={form} />,
  }),
  form: ({ promises }) => formFor(promises),
  maxFileBytes: MAX_FILE_BYTES,
  async post({ at, tx, by, object, input }) {
    const files = uploadsOf(at);
    const shared = await shareDelivery(tx, by, { ...input, measureId: object.first.measureId, files });
    if (isRefused<DeliveryRefusal>(shared)) return refuse(errorsOf(shared.refused));
    return seeOther('/supplier/promises?shared');
  },
});
