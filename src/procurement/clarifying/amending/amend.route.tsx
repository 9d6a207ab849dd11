import { Temporal } from 'temporal-polyfill';
import { MAX_FILE_BYTES } from '../../../accountability/files/file-kind.rules.ts';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type FormErrors, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { type FormReader, formOf, readChoice, readText } from '../../tenders/form-fields.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { readLondonTime } from '../../tenders/read-london-time.ts';
import { listDocuments } from '../documents/documents.queries.ts';
import type { TenderDocument } from '../documents/documents.rules.ts';
import { findDocumentFault, type NewDocument } from '../documents/keep-document.ts';
import { words as documentWords } from '../documents/words.en.ts';
import { thePublished } from '../find-published.ts';
import { checkPublicWords } from '../public-words/check-public-words.ts';
import { sharedKeyOf } from '../shared-key.ts';
import { AmendPage } from './amend.page.tsx';
import { type AmendRefusal, amendTender } from './amend-tender.ts';
import { dueWords } from './due-words.en.ts';
import { words } from './words.en.ts';

const never = Temporal.Instant.fromEpochMilliseconds(0);

export const amendRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: false },
  {
    path: '/work/:body/procurements/:procurement/amend',
    who: bodyRole('procurement-officer'),
    async object(at: Visit) {
      const procurement = await thePublished(at);
      return { procurement, documents: await listDocuments(at.db, sharedKeyOf(procurement)) };
    },
    maxFileBytes: MAX_FILE_BYTES,
    async page(at, { procurement, documents }, form) {
      return {
        title: words.title,
        desk: true,
        thread: await findThreadPlace(at.db, keyOf(procurement), 'criteria'),
        body: <AmendPage procurement={procurement} documents={documents} form={form} />,
      };
    },
    form: formOf(readAmendment),
    async post({ at, tx, by, object: { procurement, documents }, input: { title, ...input } }) {
      const files = filesOf(at, documents, title);
      if ('errors' in files) return refuse(files.errors);
      const shared = sharedKeyOf(procurement);
      const { what, reason } = input;
      const found = await checkPublicWords(tx, by, shared, { what, reason, title });
      if (found) return refuse(found);
      const { publicUrl } = at.site;
      const amended = await amendTender(tx, by, { ...input, shared, documents: files.documents, publicUrl });
      if (isRefused<AmendRefusal['refused']>(amended)) return refuse(faultOf(amended.refused));
      return seeOther(`${threadHref(procurement)}/tender#changes`);
    },
  },
);

function readAmendment(form: FormReader) {
  const limits = { max: 3000, long: words.long };
  const dueAt = readLondonTime(form, { day: 'due', time: 'time' }, dueWords);
  return {
    what: readText(form, 'what', { ...limits, blank: words.whatBlank }),
    reason: readText(form, 'reason', { ...limits, blank: words.reasonBlank }),
    toDueAt: dueAt ?? never,
    needsConfirming: readChoice(form, 'needs', ['no', 'yes'], words.needsBlank) === 'yes',
    title: readText(form, 'title'),
  };
}

/** The files that came with the form: new versions by the number of their document, and a new one with its title. */
function filesOf(
  at: Visit,
  documents: readonly TenderDocument[],
  title: string,
): { readonly documents: readonly NewDocument[] } | { readonly errors: FormErrors } {
  const sent = (field: string, number: number | null, name: string) => {
    const file = at.files[field];
    const upload = file && { folder: at.site.filesFolder, name: file.name, bytes: file.bytes };
    return upload ? [{ field, document: { number, title: name, upload } }] : [];
  };
  const files = documents.flatMap(({ latest: { number } }) => sent(`file${number}`, number, ''));
  const added = sent('file', null, title);
  if (title !== '' && added.length === 0) return { errors: { file: words.newFileBlank } };
  const all = [...files, ...added];
  const faults = all.flatMap(({ field, document }) => {
    const fault = findDocumentFault(document);
    const at = fault === 'title-blank' || fault === 'title-long' ? 'title' : field;
    return fault ? [[at, documentWords.faults[fault]] as const] : [];
  });
  if (faults.length > 0) return { errors: Object.fromEntries(faults) };
  return { documents: all.map(({ document }) => document) };
}

function faultOf(refused: AmendRefusal['refused']): FormErrors {
  if (refused === 'what-blank') return { what: words.whatBlank };
  if (refused === 'reason-blank') return { reason: words.reasonBlank };
  if (refused === 'not-later' || refused === 'too-little-time' || refused === 'too-little-time-to-confirm')
    return { due: words.refused[refused] };
  if (refused in words.refused) return { '': words.refused[refused as keyof typeof words.refused] };
  return { '': documentWords.faults[refused as keyof typeof documentWords.faults] };
}
