import { NotFound, orNotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { findImportJob } from '../importing/find-import-job.ts';
import { ImportJobPage } from './import-job.page.tsx';
import { words } from './import-job.words.en.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SECONDS_BETWEEN_LOOKS = 3;

/** How far an import is, looked at again every few seconds, and then what came of it. */
export const importJobRoute = route({
  path: '/work/:body/payments/imports/:job',
  who: bodyRole('finance-officer', 'administrator', 'procurement-officer'),
  async object(at) {
    const body = theBody(at);
    const jobId = at.params['job'] ?? '';
    if (!UUID.test(jobId)) throw new NotFound();
    return { body, job: await orNotFound(findImportJob(at.db, { bodyId: body.id, jobId })) };
  },
  page(_, { body, job }) {
    const isUnderWay = job.state === 'waiting' || job.state === 'running';
    return {
      title: words.title[job.state],
      desk: true,
      refreshSeconds: isUnderWay ? SECONDS_BETWEEN_LOOKS : undefined,
      data: job,
      body: <ImportJobPage body={body} job={job} />,
    };
  },
});
