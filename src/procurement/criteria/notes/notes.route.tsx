import { isRefused } from '../../../acts/by.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { whoPrepares } from '../../tenders/desk.rules.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { formOf, readText } from '../../tenders/form-fields.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { lockedSentence } from '../words.en.ts';
import { NOTE_MAX } from './note.rules.ts';
import { NotesPage } from './notes.page.tsx';
import { listNotes } from './notes.queries.ts';
import { words } from './words.en.ts';
import { writeNotes } from './write-notes.ts';

export const notesRoute = route({
  path: '/work/:body/procurements/:procurement/criteria/notes',
  who: whoPrepares,
  object: theProcurement,
  async page(at, procurement, form) {
    const notes = await listNotes(at.db, keyOf(procurement));
    return {
      title: words.title,
      desk: true,
      body: <NotesPage procurement={procurement} notes={notes} form={form} />,
    };
  },
  form: formOf((form) => ({
    equality: readText(form, 'equality', { max: NOTE_MAX, long: words.long }),
    accessibility: readText(form, 'accessibility', { max: NOTE_MAX, long: words.long }),
  })),
  async post({ tx, by, object: procurement, input: notes }) {
    const written = await writeNotes(tx, by, { ...keyOf(procurement), notes });
    if (isRefused<'criteria-locked'>(written)) return refuse({ '': lockedSentence });
    return seeOther(`${deskHref(procurement)}/criteria`);
  },
});
