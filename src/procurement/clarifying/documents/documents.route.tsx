import { MAX_FILE_BYTES } from '../../../accountability/files/file-kind.rules.ts';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type FormErrors, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theProcurement } from '../../tenders/find-procurement.ts';
import { type FormReader, formOf, readText } from '../../tenders/form-fields.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { sharedKeyOf } from '../shared-key.ts';
import { addDocument, removeDocument } from './change-documents.ts';
import { DocumentsPage } from './documents.page.tsx';
import { listDocuments } from './documents.queries.ts';
import type { DocumentFault } from './keep-document.ts';
import { words } from './words.en.ts';

type Fault = DocumentFault | 'notice-published' | 'abandoned';

export const documentsRoute = route({
  path: '/work/:body/procurements/:procurement/documents',
  who: bodyRole('procurement-officer'),
  object: theProcurement,
  maxFileBytes: MAX_FILE_BYTES,
  async page(at, procurement, form) {
    const documents = await listDocuments(at.db, sharedKeyOf(procurement));
    return {
      title: words.title,
      desk: true,
      body: <DocumentsPage procurement={procurement} documents={documents} form={form} />,
    };
  },
  form: formOf(readDocument),
  async post({ at, tx, by, object: procurement, input }) {
    const shared = sharedKeyOf(procurement);
    const here = `${deskHref(procurement)}/documents`;
    if (input.remove !== null) {
      const removed = await removeDocument(tx, by, { shared, number: input.remove });
      return isRefused<Fault>(removed) ? refuse(documentFault(removed.refused)) : seeOther(here);
    }
    const file = at.files['file'];
    if (!file) return refuse({ file: words.fileBlank });
    const upload = { folder: at.site.filesFolder, name: file.name, bytes: file.bytes };
    const document = { number: input.number, title: input.title, upload };
    const added = await addDocument(tx, by, { shared, document });
    return isRefused<Fault>(added) ? refuse(documentFault(added.refused)) : seeOther(here);
  },
});

function readDocument(form: FormReader) {
  const number = (field: string) => {
    const text = readText(form, field);
    return /^\d{1,4}$/.test(text) ? Number(text) : null;
  };
  return { remove: number('remove'), number: number('number'), title: readText(form, 'title') };
}

/** Beside which field a refused document is explained. */
export function documentFault(fault: Fault): FormErrors {
  if (fault === 'notice-published') return { '': words.published };
  if (fault === 'abandoned') return { '': words.abandoned };
  if (fault === 'title-blank' || fault === 'title-long') return { title: words.faults[fault] };
  return fault === 'no-such-document' ? { number: words.faults[fault] } : { file: words.faults[fault] };
}
