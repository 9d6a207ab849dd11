import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { checkPublicWords } from '../../clarifying/public-words/check-public-words.ts';
import { flagNames } from '../../red-flags/flag-names.en.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { noteAwardFlag } from '../note-award-flag.ts';
import { NoteFlagPage } from './note-flag.page.tsx';
import { visitAwardDesk } from './visit-award.ts';
import { publishers } from './who.rules.ts';
import { words } from './words.en.ts';

/** The authority notes what explains something that stands out, before it decides. */
export const noteFlagRoute = heldBack(
  { of: ({ desk }) => desk.procurement, joinsNames: true },
  {
    path: '/work/:body/procurements/:procurement/award/flags/:flag',
    who: bodyRole(...publishers),
    async object(at: Visit) {
      const desk = await visitAwardDesk(at);
      const noted = desk.flags.find(({ flag }) => flag === at.params['flag']);
      if (!noted) throw new NotFound();
      return { desk, noted };
    },
    page: (at, { desk, noted }, form) => ({
      title: words.noteTitle(flagNames[noted.flag]),
      desk: true,
      thread: desk.thread,
      body: <NoteFlagPage desk={desk} noted={noted} form={form} action={at.path} />,
    }),
    form: z.object({ note: z.string().trim().min(1, words.noteBlank).max(1000, words.noteLong) }),
    async post({ tx, by, object: { desk, noted }, input }) {
      const key = keyOf(desk.procurement);
      const found = await checkPublicWords(tx, by, key, { note: input.note });
      if (found) return refuse(found);
      const done = await noteAwardFlag(tx, by, { ...key, flag: noted.flag, note: input.note });
      if (isRefused<'already-decided'>(done)) return refuse({ '': words.noteDecided });
      return seeOther(`${deskHref(desk.procurement)}/award`);
    },
  },
);
