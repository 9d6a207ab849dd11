import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { londonDate } from '../../values/dates.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { type Outcome, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { deskWords as words } from './desk.words.en.ts';
import { countInvitations, listInvitations } from './invitation-list.queries.ts';
import { letterOf } from './letter-of.ts';
import { LettersPage } from './letters.page.tsx';
import { postLetters } from './post-letters.ts';
import { getDesk, stationeryOf } from './visit-desk.ts';

const { faults } = words.letters;
/** As many as a printer’s tray takes at once. */
const LETTERS_AT_ONCE = 200;

const form = z.object({
  confirm: z.literal('yes', faults.confirm),
  invitation: z
    .union([z.array(z.uuid()), z.uuid()])
    .optional()
    .transform((given) => (given === undefined ? [] : Array.isArray(given) ? given : [given])),
});

/** The letters that wait, one a page; then the officer’s word that they were posted. */
export const lettersRoute = route({
  path: '/work/:body/invitations/letters',
  who: bodyRole('finance-officer'),
  object: getDesk,
  async page(at, desk, shown) {
    const now = await at.site.clock.now(at.db);
    const ask = { bodyId: desk.body.id, year: desk.year, now, state: 'to-post' } as const;
    const [waiting, { found }, from] = await Promise.all([
      listInvitations(at.db, { ...ask, limit: LETTERS_AT_ONCE }),
      countInvitations(at.db, ask),
      stationeryOf(at),
    ]);
    const letters = waiting.map((one) => ({
      invitationId: one.invitationId,
      address: [one.hiddenName ?? one.name, ...one.postalAddress.split(/\r?\n/)].filter(Boolean),
      letter: letterOf(one, one.lastNumber, from),
    }));
    return {
      title: words.letters.title,
      desk: true,
      isSecret: true,
      body: <LettersPage desk={desk} letters={letters} total={found} today={londonDate(now)} form={shown} />,
    };
  },
  form,
  async post({ tx, by, object: desk, input }): Promise<Outcome> {
    const done = await postLetters(tx, by, { bodyId: desk.body.id, invitationIds: input.invitation });
    return isRefused(done)
      ? refuse({ '': faults['nothing-to-post'] })
      : seeOther(`${desk.base}?year=${desk.year}`);
  },
});
