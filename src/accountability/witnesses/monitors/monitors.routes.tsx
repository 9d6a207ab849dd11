import { z } from 'zod';
import { type BodyRole, isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { anyone, aSupplier, bodyRole, signedIn } from '../../../web/edge/access.rules.ts';
import { handOver, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, theBody, type Visit } from '../../../web/edge/visit.ts';
import { type FileFault, MAX_FILE_BYTES } from '../../files/file-kind.rules.ts';
import { readStoredFile } from '../../files/read-stored-file.ts';
import { fileFaults } from '../../files/words.en.ts';
import { getPromise } from '../../promises/promises.queries.ts';
import { type ReadingRefusal, readingRoles } from '../reading/reading.rules.ts';
import { readingFields } from '../reading/reading-fields.ts';
import { words as readingWords } from '../reading/words.en.ts';
import type { ReplyFault } from '../report.rules.ts';
import { visitPromise } from '../visit-promise.ts';
import { FileVisitPage } from './file-visit.page.tsx';
import { type FilingFault, fileVisit } from './file-visit.ts';
import { ReadVisitPage } from './read-visit.page.tsx';
import { readVisit } from './read-visit.ts';
import { ReplyToVisitPage } from './reply-to-visit.page.tsx';
import { replyToVisit } from './reply-to-visit.ts';
import { checklistOf, isVisitShown } from './visit.rules.ts';
import { fieldOf, visitForm } from './visit-form.ts';
import { findMonitorPanel, getVisit } from './visits.queries.ts';
import { words } from './words.en.ts';

const readers: readonly BodyRole[] = readingRoles;

/** A monitor files a visit; for everybody who sits on no such panel there is nothing here. */
const fileVisitRoute = route({
  path: '/promises/:body/:promise/visit',
  who: signedIn,
  async object(at) {
    const visited = await visitPromise(at);
    const { personId } = theActor(at);
    const panel = await findMonitorPanel(at.db, { ...visited.promise, personId });
    if (!panel) throw new NotFound();
    return { ...visited, panelTitle: panel.title };
  },
  page: (at, { promise, panelTitle, today, href }, form) => ({
    title: words.form.title(promise.title),
    body: <FileVisitPage {...{ promise, panelTitle, today, href, form }} thanks={at.query.has('thanks')} />,
  }),
  form: visitForm,
  maxFileBytes: MAX_FILE_BYTES,
  async post({ at, tx, by, object: { promise, href }, input }) {
    const unanswered = checklistOf(promise).filter(({ name }) => input.answers[name] === undefined);
    if (unanswered.length > 0)
      return refuse(Object.fromEntries(unanswered.map(({ name }) => [`asked-${name}`, words.form.choose])));
    const { photo } = at.files;
    const filed = await fileVisit(tx, by, {
      bodyId: promise.bodyId,
      promiseId: promise.promiseId,
      ...input,
      photo: photo && { folder: at.site.filesFolder, ...photo },
    });
    if (!isRefused<FilingFault | FileFault>(filed)) return seeOther(`${href}/visit?thanks`);
    const { refused } = filed;
    if (refused in fileFaults) return refuse({ photo: fileFaults[refused as FileFault] });
    return refuse({ [fieldOf[refused as FilingFault]]: words.faults[refused as FilingFault] });
  },
});

async function findVisit(at: Visit) {
  const key = { bodyId: theBody(at).id, visitId: at.params['visit'] ?? '' };
  const visit = await getVisit(at.db, key);
  return { visit, today: londonDate(await at.site.clock.now(at.db)) };
}

/** The photo of a visit, as an attachment; of one that the supplier may still answer, for its parties. */
const visitPhotoRoute = route({
  path: '/promises/:body/:promise/visits/:visit/photo',
  who: anyone,
  async object(at) {
    const { visit, today } = await findVisit(at);
    const { bodyId, fileId, promiseId } = visit;
    const hat = at.actor?.hat;
    const isKeptBack = visit.reading === 'held' || visit.reading === 'withheld';
    const isParty =
      at.actor?.personId === visit.visitedBy ||
      (hat?.kind === 'supplier' && hat.supplierId === visit.supplierId && !isKeptBack) ||
      (hat?.kind === 'body' && hat.bodyId === bodyId && readers.includes(hat.role));
    const isOpen = visit.reading === 'shown' && isVisitShown(visit, today);
    if (!fileId || promiseId !== at.params['promise'] || !(isParty || isOpen)) throw new NotFound();
    return readStoredFile(at.db, at.site.filesFolder, { bodyId, fileId });
  },
  page: (_, file) => handOver(file),
});

/** A supplier answers a monitor who did not see all that it promised. */
const replyToVisitRoute = route({
  path: '/supplier/visits/:body/:visit',
  who: aSupplier,
  async object(at) {
    const found = await findVisit(at);
    const { hat } = theActor(at);
    const { visit, today } = found;
    if (hat.kind !== 'supplier' || hat.supplierId !== visit.supplierId || visit.found === 'seen')
      throw new NotFound();
    return { ...found, promise: await getPromise(at.db, visit, today) };
  },
  page: (_, object, form) => ({
    title: words.reply.title(object.promise.title),
    body: <ReplyToVisitPage {...object} form={form} />,
  }),
  form: z.object({ reply: z.string(words.replyFaults['words-missing']) }),
  async post({ at, tx, by, object: { visit }, input }) {
    const replied = await replyToVisit(tx, by, { ...visit, ...input });
    if (isRefused<ReplyFault>(replied)) return refuse({ reply: words.replyFaults[replied.refused] });
    return seeOther(at.path);
  },
});

/** Somebody of the body reads what a monitor wrote, and decides whether everyone does. */
const readVisitRoute = route({
  path: '/work/:body/visits/:visit',
  who: bodyRole(...readingRoles),
  async object(at) {
    const found = await findVisit(at);
    return { ...found, promise: await getPromise(at.db, found.visit, found.today) };
  },
  page: (at, object, form) => ({
    title: words.read.title(object.promise.title),
    desk: true,
    body: <ReadVisitPage {...object} action={at.path} form={form} />,
  }),
  form: readingFields,
  async post({ at, tx, by, object: { visit }, input }) {
    const { bodyId, visitId } = visit;
    const read = await readVisit(tx, by, { bodyId, visitId, ...input });
    if (isRefused<ReadingRefusal>(read)) return refuse(readingWords.refused[read.refused]);
    return seeOther(`/work/${theBody(at).slug}/reports`);
  },
});

export const monitorRoutes = [fileVisitRoute, visitPhotoRoute, replyToVisitRoute, readVisitRoute] as const;
