import { z } from 'zod';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, theBody, type Visit } from '../../../web/edge/visit.ts';
import { bringInPayments } from '../importing/bring-in-payments.ts';
import { listPaymentFiles } from '../importing/payment-files.queries.ts';
import { faultSentence } from '../words.en.ts';
import { PaymentFilesPage } from './payment-files.page.tsx';
import { LARGEST_MEGABYTES, words } from './words.en.ts';

const form = z.object({
  publisher: z.string().trim().max(200).default(''),
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
        form={shown}
        demonstration={site.demonstration}
      />
    ),
  }),
  form,
  maxFileBytes: LARGEST_MEGABYTES * 1024 * 1024,
  // A file streams into the database on a connection of its own, and comes in once whatever is sent twice.
  postDirectly: (at, body, input) => importUpload(at, body, input),
});

async function importUpload(
  at: Visit,
  body: { readonly id: string; readonly slug: string },
  { publisher, kind }: z.infer<typeof form>,
): Promise<Outcome> {
  const { site } = at;
  const upload = at.files['file'];
  if (site.demonstration && !kind) return refuse({ kind: words.errors.kind });
  if (!upload) return refuse({ file: words.errors.missing });
  const by = { actor: theActor(at), clock: site.clock, random: site.random };
  const imported = await bringInPayments(site.pool, by, {
    bodyId: body.id,
    files: [{ name: upload.name, open: () => [upload.bytes] }],
    publisher,
    // Only a demonstration makes payments up.
    invented: site.demonstration && kind === 'invented',
    filesFolder: site.filesFolder,
  });
  if ('refused' in imported) return refuse({ file: faultSentence(imported.name, imported.fault) });
  const desk = `/work/${body.slug}/payments`;
  const [file] = imported.files;
  return seeOther(file ? `${desk}/${file.fileId}?${file.duplicate ? 'again' : 'imported'}=1` : desk);
}
