import { isRefused } from '../../acts/by.ts';
import { type FormReader, formOf, readText } from '../../procurement/tenders/form-fields.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import {
  type DraftField,
  type DraftKind,
  type FieldName,
  fieldsOf,
  type Texts,
} from './draft-fields.rules.ts';
import { getVersion, listVersions } from './draft-versions.queries.ts';
import { EditPage } from './edit.page.tsx';
import { findOwnDraft } from './load-draft.ts';
import { type Saved, saveDraft } from './save-draft.ts';
import { words } from './words.en.ts';

/** Where members change the text. What met another’s change comes back here, beside what stands. */
export const editRoute = route({
  path: '/drafts/:draft/edit',
  who: signedIn,
  object: findOwnDraft,
  async page(at, { draft, member }, form) {
    if (!member || draft.standing !== 'open') return seeOther(`/drafts/${draft.number}`);
    const besideNumber = Number(at.query.get('beside'));
    const from = await getVersion(at.db, draft.id, draft.version);
    const versions = besideNumber ? await listVersions(at.db, draft.id) : [];
    const beside = versions.find(({ version, isBeside }) => isBeside && version === besideNumber);
    const isMerged = at.query.has('merged');
    return {
      title: words.editTitle,
      body: <EditPage {...{ draft, from, beside, isMerged, form }} />,
    };
  },
  form: ({ draft }) => formOf((form) => ({ texts: readTexts(form, draft.kind), basedOn: readVersion(form) })),
  async post({ tx, by, object: { draft }, input }) {
    const saved = await saveDraft(tx, by, { draftId: draft.id, ...input });
    if (isRefused<keyof typeof words.saveRefused>(saved))
      return refuse({ '': words.saveRefused[saved.refused] });
    return seeOther(nextOf(`/drafts/${draft.number}`, saved));
  },
});

/** On to the draft; back to the form where somebody has to read what two people wrote. */
function nextOf(path: string, saved: Saved): string {
  if (saved.saved === 'beside') return `${path}/edit?beside=${saved.version}`;
  return saved.saved === 'next' && saved.isMerged ? `${path}/edit?merged` : path;
}

function readTexts(form: FormReader, kind: DraftKind): Texts {
  const read = (field: DraftField): [FieldName, string] => {
    const { name, most, shape } = field;
    const text = readText(form, name, { max: most, long: words.tooLong(most) });
    if (shape === 'yes-no' && !['', 'yes', 'no'].includes(text)) form.fault(name, words.chooseYesNo);
    return [name, text];
  };
  return Object.fromEntries(fieldsOf[kind].map(read));
}

function readVersion(form: FormReader): number {
  const typed = readText(form, 'basedOn');
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
}
