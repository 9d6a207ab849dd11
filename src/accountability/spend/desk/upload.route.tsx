import { z } from 'zod';
import { transact } from '../../../acts/transact.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import {
  type FormState,
  type Outcome,
  refuse,
  type Screen,
  seeOther,
  showScreen,
} from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, theBody, type Visit } from '../../../web/edge/visit.ts';
import { type Choices, type Guess, readChoices } from './preview.rules.ts';
import { type Preview, previewUpload, type Said } from './preview-upload.ts';
import { startImport } from './start-import.ts';
import { UploadPage } from './upload.page.tsx';
import { words } from './upload.words.en.ts';
import { getUpload, listUploadFiles } from './uploads.queries.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Handed = Awaited<ReturnType<typeof findUpload>>;
const form = z.looseObject({ act: z.enum(['look', 'import']).catch('look') });

/** What was handed over, before it is imported: how it is read is seen here, and corrected. */
export const uploadRoute = route({
  path: '/work/:body/payments/uploads/:upload',
  who: bodyRole('finance-officer', 'administrator', 'procurement-officer'),
  object: findUpload,
  async page(at, handed, shown): Promise<Screen | Outcome> {
    if (handed.upload.jobId) return seeOther(jobPath(handed, handed.upload.jobId));
    const { preview } = await lookAt(at, handed, shown.values);
    return screenOf(handed, preview, shown);
  },
  form,
  // Files are looked through before the transaction, which is short: the upload is imported once, whatever is sent twice.
  postDirectly: (at, handed, input) => act(at, handed, input),
});

async function findUpload(at: Visit) {
  const body = theBody(at);
  const uploadId = at.params['upload'] ?? '';
  if (!UUID.test(uploadId)) throw new NotFound();
  const key = { bodyId: body.id, uploadId };
  const upload = await getUpload(at.db, key);
  return { body, key, upload, files: await listUploadFiles(at.db, key) };
}

async function act(at: Visit, handed: Handed, values: z.infer<typeof form>): Promise<Outcome> {
  const { preview, errors } = await lookAt(at, handed, values as FormState['values']);
  if (Object.keys(errors).length > 0) return refuse(errors);
  if (values.act === 'look') return showScreen(screenOf(handed, preview, { values: {}, errors: {} }));
  if (!preview.groups.some(({ read }) => 'layout' in read)) return refuse({ '': words.errors.nothing });
  const by = { actor: theActor(at), clock: at.site.clock, random: at.site.random };
  const { jobId } = await transact(at.db, by.actor, (tx) => startImport(tx, by, { ...handed, preview }));
  return seeOther(jobPath(handed, jobId));
}

/** The files, read as a form says; without one, as the body remembers. */
async function lookAt({ db, site }: Visit, { key, files }: Handed, values: FormState['values']) {
  const errors: Record<string, string> = {};
  const said = (group: string, guess: Guess): Said | undefined => {
    const choices = choicesIn(values, group);
    if (!choices) return undefined;
    const read = readChoices(choices, guess);
    if ('mapping' in read) return read;
    errors[`${read.fault === 'month' ? 'month' : 'columns'}.${group}`] = words.errors[read.fault];
    return undefined;
  };
  const today = londonDate(await site.clock.now(db));
  const how = { db, bodyId: key.bodyId, filesFolder: site.filesFolder, today, said };
  return { preview: await previewUpload(how, files), errors };
}

/** What a form says of one kind of file; undefined where it says nothing of it. */
function choicesIn(values: FormState['values'], group: string): Choices | undefined {
  const text = (name: string) => String(values[`${name}.${group}`] ?? '');
  const prefix = `role.${group}.`;
  const roles = Object.entries(values).filter(([name]) => name.startsWith(prefix));
  if (roles.length === 0) return undefined;
  return {
    roles: new Map(roles.map(([name, role]) => [Number(name.slice(prefix.length)), String(role)])),
    vatBasis: text('vat'),
    dateOrder: text('dates'),
    month: text('month'),
  };
}

function screenOf({ body, upload, files }: Handed, preview: Preview, shown: FormState): Screen {
  return {
    title: words.title,
    desk: true,
    body: <UploadPage body={body} upload={upload} files={files} preview={preview} form={shown} />,
  };
}

function jobPath({ body }: Handed, jobId: string): string {
  return `/work/${body.slug}/payments/imports/${jobId}`;
}
