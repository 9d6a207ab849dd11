import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { aSupplier } from '../../web/edge/access.rules.ts';
import { type FormErrors, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theBody } from '../../web/edge/visit.ts';
import { type FileFault, MAX_FILE_BYTES } from '../files/file-kind.rules.ts';
import { fileFaults } from '../files/words.en.ts';
import { getPromise } from '../promises/promises.queries.ts';
import { listClaims } from './claims.queries.ts';
import type { ClaimFault } from './claims.rules.ts';
import { MakeClaimPage } from './make-claim.page.tsx';
import { makeClaim } from './make-claim.ts';
import { quantityField } from './quantity-field.ts';
import { supplierOf } from './supplier-of.ts';
import { words } from './words.en.ts';

const { faults } = words.claim;

/** Which field each refusal belongs to, with its sentence. */
const refusals: Readonly<Record<ClaimFault | FileFault, FormErrors>> = {
  'quantity-not-positive': { quantity: faults['quantity-not-positive'] },
  'more-than-promised': { saysMore: faults['more-than-promised'] },
  'link-not-https': { link: faults['link-not-https'] },
  'empty-file': { file: fileFaults['empty-file'] },
  'file-too-large': { file: fileFaults['file-too-large'] },
  'file-kind': { file: fileFaults['file-kind'] },
  'file-damaged': { file: fileFaults['file-damaged'] },
  'csv-formula': { file: fileFaults['csv-formula'] },
};

const form = z.object({
  quantity: quantityField(faults.quantity),
  note: z.string(faults.note).trim().min(1, faults.note).max(2000),
  link: z.string().trim().default(''),
  saysMore: z.string().optional(),
});

/** A supplier says what it has delivered of one promise. */
export const makeClaimRoute = route({
  path: '/supplier/promises/:body/:promise',
  who: aSupplier,
  async object(at) {
    const today = londonDate(await at.site.clock.now(at.db));
    const key = { bodyId: theBody(at).id, promiseId: at.params['promise'] ?? '' };
    const promise = await getPromise(at.db, key, today);
    if (promise.supplierId !== supplierOf(at)) throw new NotFound();
    return { promise, claims: await listClaims(at.db, promise) };
  },
  page: (at, { promise, claims }, shown) => ({
    title: words.claim.title(promise.title),
    desk: true,
    body: <MakeClaimPage promise={promise} claims={claims} form={shown} sent={at.query.has('sent')} />,
  }),
  form,
  maxFileBytes: MAX_FILE_BYTES,
  async post({ at, tx, by, object: { promise }, input }) {
    const { file } = at.files;
    const made = await makeClaim(tx, by, {
      ...promise,
      ...input,
      saysMore: input.saysMore === 'yes',
      file: file && { folder: at.site.filesFolder, ...file },
    });
    if (isRefused<ClaimFault | FileFault>(made)) return refuse(refusals[made.refused]);
    return seeOther(`/supplier/promises/${promise.bodySlug}/${promise.promiseId}?sent`);
  },
});
