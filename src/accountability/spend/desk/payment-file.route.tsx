import { z } from 'zod';
import { NotFound } from '../../../db/errors.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { handOver, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { getPaymentFile, listPaymentFiles, listRejects } from '../importing/payment-files.queries.ts';
import { restorePaymentFile, withdrawPaymentFile } from '../importing/withdraw-payment-file.ts';
import { PaymentFilePage } from './payment-file.page.tsx';
import { originalOf, rejectsToMend, rejectsWithReasons } from './payment-file-downloads.ts';
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
  async page({ db, query, site }, { body, file }, form) {
    const key = { bodyId: body.id, fileId: file.fileId };
    const as = query.get('as');
    if (as === 'original') return handOver(originalOf(site.filesFolder, file));
    const format = query.has('reasons') ? tableFormat(query) : undefined;
    if (format) return handOverTable(format, rejectsWithReasons(file, await listRejects(db, key)));
    if (as === 'csv') return handOver(rejectsToMend(file, await listRejects(db, key)));
    const files = await listPaymentFiles(db, body.id);
    const rejects = await listRejects(db, key, as === 'json' ? undefined : MOST_SHOWN);
    return {
      title: words.fileTitle(file.name),
      desk: true,
      body: (
        <PaymentFilePage
          body={body}
          file={file}
          replacedBy={files.find(({ fileId }) => fileId === file.replacedBy)}
          replaced={files.filter(({ replacedBy }) => replacedBy === file.fileId)}
          rejects={rejects}
          form={form}
        />
      ),
      data: { file: file.name, rejects },
    };
  },
  form: z.object({ act: z.enum(['withdraw', 'restore']) }),
  async post({ at, tx, by, object: { body, file }, input }) {
    const key = { bodyId: body.id, fileId: file.fileId };
    const change = input.act === 'withdraw' ? withdrawPaymentFile : restorePaymentFile;
    const changed = await change(tx, by, key);
    return 'refused' in changed ? refuse({ '': words.standingRefusals[changed.refused] }) : seeOther(at.path);
  },
});
