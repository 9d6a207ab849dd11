import { readStoredFile } from '../../../accountability/files/read-stored-file.ts';
import { NotFound, orNotFound } from '../../../db/errors.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { handOver } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theProcurement } from '../../tenders/find-procurement.ts';
import { sharedKeyOf } from '../shared-key.ts';
import { findDocumentFile } from './documents.queries.ts';

/** One version of a document, as an attachment: for everyone once the notice is out, for the body’s own people before. */
export const documentFileRoute = route({
  path: '/contracts/:body/:procurement/documents/:document',
  who: anyone,
  async object(at) {
    const procurement = await theProcurement(at);
    const { bodyId } = procurement;
    const hat = at.actor?.hat;
    const isOwn = hat?.kind === 'body' && hat.bodyId === bodyId;
    if (!procurement.noticePublishedAt && !isOwn) throw new NotFound();
    const id = at.params['document'] ?? '';
    const { fileId } = await orNotFound(findDocumentFile(at.db, sharedKeyOf(procurement), id));
    return readStoredFile(at.db, at.site.filesFolder, { bodyId, fileId });
  },
  page: (_, file) => handOver(file),
});
