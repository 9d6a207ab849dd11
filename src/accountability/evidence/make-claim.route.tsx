import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { aSupplier } from '../../web/edge/access.rules.ts';
import { type FormState, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theBody, theSupplier, type Visit } from '../../web/edge/visit.ts';
import { type FileFault, MAX_FILE_BYTES } from '../files/file-kind.rules.ts';
import { getPromise } from '../promises/promises.queries.ts';
import { listOwnPromises } from '../promises/supplier-promises.queries.ts';
import { claimErrors } from './claim-errors.ts';
import { listClaims } from './claims.queries.ts';
import { type ClaimFault, LONGEST_LINK } from './claims.rules.ts';
import { alikeOf } from './deliveries/alike.rules.ts';
import { findEvidenceHints } from './hints.queries.ts';
import { MakeClaimPage } from './make-claim.page.tsx';
import { makeClaim } from './make-claim.ts';
import { quantityField } from './quantity-field.ts';
import { listSubReports } from './subcontractors/subcontractors.queries.ts';
import { fieldAtFault, uploadsOf } from './upload-fields.tsx';
import { words } from './words.en.ts';

const { faults } = words.claim;

const form = z.object({
  quantity: quantityField(faults),
  note: z.string(faults.note).trim().min(1, faults.note).max(2000, faults.noteLong),
  link: z.string().trim().max(LONGEST_LINK, faults.linkLong).default(''),
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
    if (promise.supplierId !== theSupplier(at)) throw new NotFound();
    const [claims, hints, subReports, all] = await Promise.all([
      listClaims(at.db, promise),
      findEvidenceHints(at.db, promise.measureId),
      listSubReports(at.db, promise),
      listOwnPromises(at.db, promise.supplierId, today),
    ]);
    return { promise, claims, hints, subReports, alike: alikeOf(promise, all) };
  },
  page: (at, visited, shown) => ({
    title: words.claim.title(visited.promise.title),
    desk: true,
    body: <MakeClaimPage {...visited} form={withUnsaid(at, shown)} sent={at.query.has('sent')} />,
  }),
  form,
  maxFileBytes: MAX_FILE_BYTES,
  async post({ at, tx, by, object: { promise }, input }) {
    const [file, ...moreFiles] = uploadsOf(at);
    const made = await makeClaim(tx, by, {
      ...promise,
      ...input,
      saysMore: input.saysMore === 'yes',
      file,
      moreFiles,
    });
    if (isRefused<ClaimFault | FileFault>(made)) {
      const { file: wrongFile, ...errors } = claimErrors[made.refused];
      return refuse(wrongFile ? { [fieldAtFault(at)]: wrongFile } : errors);
    }
    return seeOther(`/supplier/promises/${promise.bodySlug}/${promise.promiseId}?sent`);
  },
});

/** What a refused answer to a sub-contractor comes back with: said at the head of the page. */
function withUnsaid(at: Visit, form: FormState): FormState {
  const unsaid = at.query.get('unsaid');
  const sentences: Readonly<Record<string, string>> = { ...words.claim.faults, ...words.sub.faults };
  const sentence = unsaid === null ? undefined : sentences[unsaid];
  return sentence ? { ...form, errors: { ...form.errors, from: sentence } } : form;
}
