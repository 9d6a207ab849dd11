import { z } from 'zod';
import { transact } from '../../../acts/transact.ts';
import { NotFound } from '../../../db/errors.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { dateFrom, typedDate } from '../../../web/edge/date-field.ts';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, theBody, type Visit } from '../../../web/edge/visit.ts';
import { forgetBytes } from '../../spend/desk/forget-bytes.ts';
import { handInFiles } from '../../spend/desk/hand-in-files.ts';
import { keepUpload } from '../../spend/desk/keep-upload.ts';
import { getUpload, listUploadFiles, type UploadFile } from '../../spend/desk/uploads.queries.ts';
import { isDrawnUpLater } from '../registers/drawn-up.rules.ts';
import { words as registerWords } from '../registers/words.en.ts';
import { bringIn } from './bring-in.ts';
import { FilesPage } from './files.page.tsx';
import { getBroughtIn, listBroughtIn } from './files.queries.ts';
import { KeptFilePage } from './kept-file.page.tsx';
import { LookPage } from './look.page.tsx';
import { keptFiles, lookAtFiles } from './look-at-files.ts';
import { type KeptReject, tellBroughtIn, tellReject } from './tell-brought-in.ts';
import { bringingRoles } from './who.rules.ts';
import { LARGEST_MEGABYTES, MOST_FILES, words } from './words.en.ts';

const who = bodyRole(...bringingRoles);
const MOST_LISTED = 100;
const DAY = 'drawnUpOn';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const handOverForm = z
  .looseObject({
    publisher: z.string().trim().max(200).default(''),
    kind: z.enum(['published', 'invented'], words.errors.kind).optional(),
  })
  .transform(({ publisher, kind, ...typed }, refining) => {
    const isDated = Object.values(typedDate(typed, DAY)).some((part) => part?.trim());
    return { publisher, kind, drawnUpOn: isDated ? dateFrom(typed, DAY, words.drawnUpDay, refining) : null };
  });

/** Where files of contracts are handed over. */
const filesRoute = route({
  path: '/work/:body/elsewhere/files',
  who,
  object: (at) => Promise.resolve(theBody(at)),
  page: async ({ db, site, query }, body, form) => ({
    title: words.title(body.name),
    desk: true,
    body: (
      <FilesPage
        body={body}
        files={await listBroughtIn(db, body.id, MOST_LISTED)}
        demonstration={site.demonstration}
        isDone={query.has('done')}
        form={form}
      />
    ),
  }),
  form: handOverForm,
  uploads: { maxFiles: MOST_FILES, maxBytes: LARGEST_MEGABYTES * 1024 * 1024 },
  // Files are moved to their place before the transaction, which is short.
  postDirectly: handOver,
});

async function handOver(
  at: Visit,
  body: { readonly id: string; readonly slug: string },
  { kind, publisher, drawnUpOn }: z.infer<typeof handOverForm>,
): Promise<Outcome> {
  const { site } = at;
  const uploads = at.uploads.filter(({ field }) => field === 'file');
  if (site.demonstration && !kind) return refuse({ kind: words.errors.kind });
  if (uploads.length === 0) return refuse({ file: words.errors.missing });
  if (drawnUpOn && isDrawnUpLater(drawnUpOn, await site.clock.now(site.db)))
    return refuse({ [DAY]: registerWords.drawnUpLater });
  const files: UploadFile[] = [];
  for (const upload of uploads) files.push(await keepUpload(site.filesFolder, upload));
  const by = { actor: theActor(at), clock: site.clock, random: site.random };
  // Only a demonstration makes contracts up.
  const invented = site.demonstration && kind === 'invented';
  const { uploadId, forgotten } = await transact(site.db, by.actor, (tx) =>
    handInFiles(tx, by, {
      bodyId: body.id,
      holds: 'contracts',
      coverage: 'published',
      invented,
      publisher,
      drawnUpOn,
      source: '',
      files,
    }),
  );
  await forgetBytes(site.filesFolder, forgotten);
  return seeOther(`/work/${body.slug}/elsewhere/files/new/${uploadId}`);
}

/** What was handed over, before anything of it comes in. */
const lookRoute = route({
  path: '/work/:body/elsewhere/files/new/:upload',
  who,
  async object(at) {
    const body = theBody(at);
    const key = { bodyId: body.id, uploadId: uuidOf(at, 'upload') };
    const { invented, publisher, drawnUpOn } = await getUpload(at.db, key, 'contracts');
    const files = keptFiles(at.site.filesFolder, await listUploadFiles(at.db, key));
    const asOf = drawnUpOn?.toZonedDateTime('Europe/London').toInstant();
    return { body: { bodyId: body.id, slug: body.slug, name: body.name }, files, invented, publisher, asOf };
  },
  async page(at, handed, form) {
    const by = { actor: theActor(at), clock: at.site.clock, random: at.site.random };
    const { coming, ...found } = await lookAtFiles(at.site.db, by, handed);
    const told = tellBroughtIn(found);
    const back = `/work/${handed.body.slug}/elsewhere/files`;
    return {
      title: words.look.title,
      desk: true,
      body: <LookPage told={told} coming={coming} path={at.path} back={back} form={form} />,
    };
  },
  form: z.object({}),
  async post({ tx, by, object }) {
    await bringIn(tx, by, object);
    return seeOther(`/work/${object.body.slug}/elsewhere/files?done`);
  },
});

/** One file that came in, with what was left out of it. */
const keptFileRoute = route({
  path: '/work/:body/elsewhere/files/:file',
  who,
  object: (at) => getBroughtIn(at.db, theBody(at).id, uuidOf(at, 'file')),
  page(at, { rejects, ...file }) {
    const leftOut = (rejects as readonly KeptReject[]).map(tellReject);
    const format = tableFormat(at.query);
    if (format)
      return handOverTable(format, {
        name: words.leftOutName(file.name),
        head: words.look.leftOutHead,
        rows: leftOut.map(({ line, what, why }) => [line, what, why]),
      });
    return {
      title: words.kept.title(file.name),
      desk: true,
      body: <KeptFilePage file={file} leftOut={leftOut} back={`/work/${theBody(at).slug}/elsewhere/files`} />,
      data: { file: file.name, leftOut },
    };
  },
});

function uuidOf({ params }: Visit, name: string): string {
  const id = params[name] ?? '';
  if (!UUID.test(id)) throw new NotFound();
  return id;
}

/** Releases and registers come in at the desk. */
export const bringingInRoutes = [filesRoute, lookRoute, keptFileRoute] as const;
