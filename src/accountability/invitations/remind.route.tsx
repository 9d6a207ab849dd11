import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { type FormState, type Outcome, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { deskWords as words } from './desk.words.en.ts';
import { listInvitations } from './invitation-list.queries.ts';
import { letterOf } from './letter-of.ts';
import { RemindPage } from './remind.page.tsx';
import { remindSuppliers } from './remind-suppliers.ts';
import { getDesk, stationeryOf } from './visit-desk.ts';

const { faults } = words.remind;
const PREVIEWED = 3;

/** Everyone that did not answer for two weeks is seen, then reminded in one act. */
export const remindRoute = route({
  path: '/work/:body/invitations/remind',
  who: bodyRole('finance-officer'),
  object: getDesk,
  async page(at, desk, form: FormState) {
    const now = await at.site.clock.now(at.db);
    const ask = { bodyId: desk.body.id, year: desk.year, now, state: 'remind' } as const;
    const [due, from] = await Promise.all([listInvitations(at.db, ask), stationeryOf(at)]);
    const letters = due.slice(0, PREVIEWED).map((one) => ({
      to: one.hiddenName ?? one.name,
      letter: letterOf(one, one.lastNumber + 1, from),
    }));
    return {
      title: words.remind.title,
      desk: true,
      isSecret: true,
      body: <RemindPage desk={desk} due={due} letters={letters} form={form} />,
    };
  },
  form: z.object({ confirm: z.literal('yes', faults.confirm) }),
  async post({ at, tx, by, object: desk }): Promise<Outcome> {
    const from = await stationeryOf(at);
    const done = await remindSuppliers(tx, by, { bodyId: desk.body.id, year: desk.year, from });
    return isRefused(done)
      ? refuse({ '': faults['nobody-to-remind'] })
      : seeOther(`${desk.base}?year=${desk.year}`);
  },
});
