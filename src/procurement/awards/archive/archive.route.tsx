import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { readStoredFile } from '../../../accountability/files/read-stored-file.ts';
import { NotFound } from '../../../db/errors.ts';
import { anyone, bodyRole } from '../../../web/edge/access.rules.ts';
import { handOver } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { ArchivePage, PublicArchivePage } from './archive.page.tsx';
import { attachmentFiles, publicFiles, wholeFiles } from './archive-files.ts';
import { exportFile } from './export-file.ts';
import { listExports } from './exports.queries.ts';
import { readPurchaseFile } from './read-purchase.ts';
import { words } from './words.en.ts';

/** The procurement officer exports the whole file. */
export const archiveRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: true },
  {
    path: '/work/:body/procurements/:procurement/archive',
    who: bodyRole('procurement-officer'),
    object: visitExports,
    async page(at, { procurement, exports }) {
      return {
        title: words.title(procurement.title),
        desk: true,
        thread: await findThreadPlace(at.db, keyOf(procurement), 'award'),
        body: <ArchivePage procurement={procurement} exports={exports} action={at.path} />,
      };
    },
    form: z.object({}),
    limit: { hits: 6, seconds: 60 },
    async post({ at, tx, by, object: { procurement } }) {
      const file = await readPurchaseFile(at);
      const { content } = await exportFile(tx, by, {
        ...keyOf(procurement),
        purchase: { body: procurement.bodySlug, procurement: procurement.slug, title: procurement.title },
        whole: wholeFiles(file),
        kept: attachmentFiles(file),
        open: publicFiles(file),
        objects: at.site.objects,
        folder: at.site.filesFolder,
      });
      return handOver({ fileName: words.fileName(procurement.slug), mediaType: 'application/zip', content });
    },
  },
);

/** What everyone may download of a purchase, with the hashes that the record holds. */
export const publicArchiveRoute = route({
  path: '/contracts/:body/:procurement/file',
  who: anyone,
  object: visitPublished,
  async page(at, { procurement, exports }) {
    return {
      title: words.publicTitle(procurement.title),
      thread: await findThreadPlace(at.db, keyOf(procurement), 'award'),
      body: <PublicArchivePage procurement={procurement} exports={exports} />,
      data: exports.map(({ id, exportedAt, manifestSha256, publicManifestSha256 }) => ({
        href: `${at.path}/${id}`,
        exportedAt: exportedAt.toString(),
        manifestSha256,
        publicManifestSha256,
      })),
    };
  },
});

export const publicArchiveFileRoute = route({
  path: '/contracts/:body/:procurement/file/:export',
  who: anyone,
  async object(at) {
    const { procurement, exports } = await visitPublished(at);
    const found = exports.find(({ id }) => id === at.params['export']);
    if (!found) throw new NotFound();
    return { bodyId: procurement.bodyId, fileId: found.publicFileId };
  },
  async page(at, key) {
    const { content, fileName, mediaType } = await readStoredFile(at.db, at.site.filesFolder, key);
    return handOver({ fileName, mediaType, content });
  },
});

async function visitExports(at: Visit) {
  const procurement = await theProcurement(at);
  return { procurement, exports: await listExports(at.db, keyOf(procurement)) };
}

/** For everyone: nothing of a purchase whose tender notice is not out, and no export from before it was. */
async function visitPublished(at: Visit) {
  const { procurement, exports } = await visitExports(at);
  const { noticePublishedAt } = procurement;
  if (!noticePublishedAt) throw new NotFound();
  const since = exports.filter(
    ({ exportedAt }) => Temporal.Instant.compare(exportedAt, noticePublishedAt) >= 0,
  );
  return { procurement, exports: since };
}
