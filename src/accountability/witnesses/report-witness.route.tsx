import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import { dateFrom } from '../../web/edge/date-field.ts';
import { freshForm, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { type FileFault, MAX_FILE_BYTES } from '../files/file-kind.rules.ts';
import { fileFaults } from '../files/words.en.ts';
import { findKeptPlace } from './find-kept-place.ts';
import { loadFollowing } from './load-following.ts';
import { OwnReportPage } from './own-report.page.tsx';
import type { ReportFault } from './report.rules.ts';
import { ReportWitnessPage } from './report-witness.page.tsx';
import { reportWitness } from './report-witness.ts';
import { visitPromise } from './visit-promise.ts';
import { words } from './words.en.ts';

type Fault = ReportFault | 'already-reported' | 'own-promise';

/** Which field each refusal belongs to; the empty name is the whole form. */
const fields: Readonly<Record<Fault, string>> = {
  'words-missing': 'words',
  'words-too-long': 'words',
  'date-in-future': 'seenOn',
  'date-before-promise': 'seenOn',
  'already-reported': '',
  'own-promise': '',
};

const { errors } = words.form;
const form = z
  .looseObject({
    seen: z.string().default(''),
    words: z.string().default(''),
    keep: z.string().default(''),
    postcode: z.string().max(200).default(''),
  })
  .transform((typed, at) => {
    if (typed.seen !== 'yes' && typed.seen !== 'no')
      at.addIssue({ code: 'custom', path: ['seen'], message: errors.seen });
    if (typed.words.trim() === '') at.addIssue({ code: 'custom', path: ['words'], message: errors.words });
    const seenOn = dateFrom(typed, 'seenOn', words.seenWhen, at);
    return {
      seen: typed.seen === 'yes',
      words: typed.words,
      seenOn,
      postcode: typed.keep === 'yes' ? typed.postcode : undefined,
    };
  });

/** A signed-in resident says whether they saw what was promised; afterwards, what became of it. */
export const reportWitnessRoute = route({
  path: '/promises/:body/:promise/report',
  who: signedIn,
  async object(at) {
    const visited = await visitPromise(at);
    return { ...visited, ...(await loadFollowing(at.db, visited.promise)) };
  },
  page(at, { promise, own, today, href, steps, keptBack }, shown) {
    if (!own) {
      return {
        title: words.form.title(promise.title),
        body: <ReportWitnessPage promise={promise} today={today} form={shown} href={href} />,
      };
    }
    const thanks = at.query.has('thanks');
    return {
      title: words.own.title(promise.title),
      body: (
        <OwnReportPage {...{ promise, today, href, thanks, steps, keptBack }} report={own} form={freshForm} />
      ),
    };
  },
  form,
  maxFileBytes: MAX_FILE_BYTES,
  async post({ at, tx, by, object: { promise, href }, input }) {
    const { photo } = at.files;
    const kept = input.postcode === undefined ? undefined : await findKeptPlace(tx, input.postcode);
    if (kept && 'refused' in kept) return refuse({ postcode: words.form.postcodeWrong });
    const reported = await reportWitness(tx, by, {
      ...promise,
      ...input,
      kept,
      photo: photo && { folder: at.site.filesFolder, ...photo },
    });
    if (!isRefused<Fault | FileFault>(reported)) return seeOther(`${href}/report?thanks`);
    const { refused } = reported;
    if (refused in fileFaults) return refuse({ photo: fileFaults[refused as FileFault] });
    return refuse({ [fields[refused as Fault]]: words.reportFaults[refused as Fault] });
  },
});
