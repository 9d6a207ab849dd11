import { z } from 'zod';
import { transact } from '../../../acts/transact.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, theBody, type Visit } from '../../../web/edge/visit.ts';
import { listPaymentFiles } from '../importing/payment-files.queries.ts';
import { forgetBytes } from './forget-bytes.ts';
import { handInFiles } from './hand-in-files.ts';
import { keepUpload } from './keep-upload.ts';
import { PaymentFilesPage } from './payment-files.page.tsx';
import { listUploads, type UploadFile } from './uploads.queries.ts';
import { LARGEST_MEGABYTES, MOST_FILES, words } from './words.en.ts';

const MOST_LISTED = 20;
const LATEST_IMPORTS = 5;

const form = z.object({
  publisher: z.string().trim().max(200).default(''),
  source: z
    .union(
      [z.literal(''), z.url({ protocol: /^https?$/, error: words.errors.source }).max(2000)],
      words.errors.source,
    )
    .default(''),
  coverage: z.enum(['published', 'ledger'], words.errors.coverage).default('published'),
  kind: z.enum(['published', 'invented'], words.errors.kind).optional(),
});

/** The desk where a body’s payment files come in. */
export const paymentFilesRoute = route({
  path: '/work/:body/payments',
  who: bodyRole('finance-officer', 'administrator', 'procurement-officer'),
  object: (at) => Promise.resolve(theBody(at)),
  page: async ({ db, site }, body, shown) => ({
    title: words.title(body.name),
    desk: true,
    body: (
      <PaymentFilesPage
        body={body}
        files={await listPaymentFiles(db, body.id)}
        waiting={await listUploads(db, body.id, { imported: false, limit: MOST_LISTED })}
        imports={await listUploads(db, body.id, { imported: true, limit: LATEST_IMPORTS })}
        form={shown}
        demonstration={site.demonstration}
      />
    ),
  }),
  form,
  uploads: { maxFiles: MOST_FILES, maxBytes: LARGEST_MEGABYTES * 1024 * 1024 },
  // Files are moved to their place before the transaction, which is short.
  postDirectly: (at, body, input) => handIn(at, body, input),
});

async function handIn(
  at: Visit,
  body: { readonly id: string; readonly slug: string },
  { kind, ...input }: z.infer<typeof form>,
): Promise<Outcome> {
  const { site } = at;
  const uploads = at.uploads.filter(({ field }) => field === 'file');
  if (site.demonstration && !kind) return refuse({ kind: words.errors.kind });
  if (uploads.length === 0) return refuse({ file: words.errors.missing });
  const files: UploadFile[] = [];
  for (const upload of uploads) files.push(await keepUpload(site.filesFolder, upload));
  const by = { actor: theActor(at), clock: site.clock, random: site.random };
  // Only a demonstration makes payments up.
  const invented = site.demonstration && kind === 'invented';
  const handed = { ...input, bodyId: body.id, invented, files };
  const { uploadId, forgotten } = await transact(site.db, by.actor, (tx) => handInFiles(tx, by, handed));
  await forgetBytes(site.filesFolder, forgotten);
  return seeOther(`/work/${body.slug}/payments/uploads/${uploadId}`);
}
