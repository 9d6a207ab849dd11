import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody, theSupplier, type Visit } from '../../../web/edge/visit.ts';
import { type FileFault, MAX_FILE_BYTES } from '../../files/file-kind.rules.ts';
import { getPromise } from '../../promises/promises.queries.ts';
import { claimErrors } from '../claim-errors.ts';
import type { ClaimFault } from '../claims.rules.ts';
import { quantityField } from '../quantity-field.ts';
import { uploadsOf } from '../upload-fields.tsx';
import { words } from '../words.en.ts';
import { answerSubcontractor } from './answer-subcontractor.ts';
import { listPrimes, listSubReports } from './subcontractors.queries.ts';
import { TellPrimePage } from './tell-prime.page.tsx';
import { tellPrime } from './tell-prime.ts';

const { faults } = words.claim;

async function promiseOf(at: Visit) {
  const today = londonDate(await at.site.clock.now(at.db));
  return getPromise(at.db, { bodyId: theBody(at).id, promiseId: at.params['promise'] ?? '' }, today);
}

/** A sub-contractor tells its prime what it delivered under the prime’s promise. */
export const tellPrimeRoute = route({
  path: '/supplier/under/:body/:promise',
  who: aSupplier,
  async object(at) {
    const promise = await promiseOf(at);
    const supplierId = theSupplier(at);
    const [primes, reports] = await Promise.all([
      listPrimes(at.db, supplierId),
      listSubReports(at.db, promise),
    ]);
    if (!primes.some(({ procurementId }) => procurementId === promise.procurementId)) throw new NotFound();
    return { promise, reports: reports.filter((each) => each.supplierId === supplierId) };
  },
  page: (at, { promise, reports }, form) => ({
    title: words.sub.title(promise.title),
    desk: true,
    body: (
      <TellPrimePage
        promise={promise}
        href={at.path}
        reports={reports}
        form={form}
        sent={at.query.has('sent')}
      />
    ),
  }),
  form: z.object({
    quantity: quantityField(faults),
    note: z.string(faults.note).trim().min(1, faults.note).max(2000),
    link: z.string().trim().default(''),
  }),
  maxFileBytes: MAX_FILE_BYTES,
  async post({ at, tx, by, object: { promise }, input }) {
    const { bodyId, promiseId } = promise;
    const [file] = uploadsOf(at);
    const told = await tellPrime(tx, by, { ...input, bodyId, promiseId, file });
    if (isRefused<'quantity-not-positive' | 'link-not-https' | FileFault>(told))
      return refuse(claimErrors[told.refused]);
    return seeOther(`${at.path}?sent`);
  },
});

type Refused = ClaimFault | 'already-answered' | 'reason-missing';

/** The prime passes a sub-contractor’s report on as its claim, or sends it back. */
export const answerSubcontractorRoute = route({
  path: '/supplier/promises/:body/:promise/from/:report',
  who: aSupplier,
  async object(at) {
    const promise = await promiseOf(at);
    if (promise.supplierId !== theSupplier(at)) throw new NotFound();
    return promise;
  },
  page: (_, { bodySlug, promiseId }) => seeOther(`/supplier/promises/${bodySlug}/${promiseId}`),
  form: z.record(z.string(), z.unknown()),
  async post({ at, tx, by, object: { bodyId, bodySlug, promiseId }, input }) {
    const reportId = at.params['report'] ?? '';
    const read = (field: string) => String(input[`${field}.${reportId}`] ?? '');
    const answer = read('answer');
    const own = `/supplier/promises/${bodySlug}/${promiseId}`;
    if (answer !== 'passed-on' && answer !== 'sent-back') return seeOther(`${own}?unsaid=answer#from`);
    const done = await answerSubcontractor(tx, by, {
      bodyId,
      promiseId,
      reportId,
      answer,
      reason: read('reason'),
    });
    return seeOther(isRefused<Refused>(done) ? `${own}?unsaid=${done.refused}#from` : `${own}?answered#from`);
  },
});
