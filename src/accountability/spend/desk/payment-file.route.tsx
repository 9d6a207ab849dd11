import { NotFound } from '../../../db/errors.ts';
import { writeCsv } from '../../../values/write-csv.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { handOver } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { getPaymentFile, listRejects } from '../importing/payment-files.queries.ts';
import { PaymentFilePage, type RejectRow } from './payment-file.page.tsx';
import { words } from './words.en.ts';

const MOST_SHOWN = 200;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One imported file with its rejected rows, which can be downloaded, mended and imported again. */
export const paymentFileRoute = route({
  path: '/work/:body/payments/:file',
  who: bodyRole('finance-officer', 'administrator', 'procurement-officer'),
  async object(at) {
    const body = theBody(at);
    const fileId = at.params['file'] ?? '';
    if (!UUID.test(fileId)) throw new NotFound();
    return { body, file: await getPaymentFile(at.db, { bodyId: body.id, fileId }) };
  },
  async page({ db, query }, { body, file }) {
    const isFile = query.get('as') === 'csv';
    const key = { bodyId: body.id, fileId: file.fileId };
    const rejects = await listRejects(db, key, isFile ? undefined : MOST_SHOWN);
    if (isFile) return handOver(rejectsCsv(file.name, rejects));
    const notice = query.has('again') ? 'again' : query.has('imported') ? 'imported' : undefined;
    return {
      title: words.fileTitle(file.name),
      desk: true,
      body: <PaymentFilePage body={body} file={file} rejects={rejects} notice={notice} />,
    };
  },
});

function rejectsCsv(name: string, rejects: readonly RejectRow[]) {
  const rows = rejects.map(({ line, reason, content }) => [line, reason, content]);
  return {
    fileName: words.rejectsCsvName(name),
    mediaType: 'text/csv; charset=UTF-8',
    content: writeCsv(words.rejectsCsvHead, rows),
  };
}
