import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { formOf, readTicked } from '../../../procurement/tenders/form-fields.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { accessNames } from '../panel.rules.ts';
import { findMySeat } from './find-own-seat.ts';
import { mySeatHref } from './hrefs.rules.ts';
import { leaveSeat } from './leave-seat.ts';
import { mySeatScreen } from './my-seat.route.tsx';
import { choosePaidHow, sayDays, sayNeeds } from './say-days.ts';
import { paidHowNames } from './seat.rules.ts';
import { StopPage } from './stop.page.tsx';
import { words } from './words.en.ts';

/** To which days they can come. */
export const myDaysRoute = route({
  path: '/panels/:panel/my-seat/days',
  who: signedIn,
  object: findMySeat,
  page: mySeatScreen,
  form: formOf(({ typed }) => {
    const answers = Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith('day.') && (value === 'yes' || value === 'no')
        ? [[name.slice('day.'.length), value === 'yes'] as const]
        : [],
    );
    return { canCome: new Map(answers) };
  }),
  async post({ tx, by, object: { panel, seat }, input }) {
    const said = await sayDays(tx, by, { ...seat, ...input });
    return isRefused(said) ? refuse({ '': words.notSeated }) : seeOther(`${mySeatHref(panel)}?saved=days`);
  },
});

/** What they need to take part. */
export const myNeedsRoute = route({
  path: '/panels/:panel/my-seat/needs',
  who: signedIn,
  object: findMySeat,
  page: mySeatScreen,
  form: formOf((form) => {
    const note = form.typed['accessNote'];
    const accessNote = typeof note === 'string' ? note.trim() : '';
    if (accessNote.length > 500) form.fault('accessNote', words.needsNoteLong);
    const ticked = readTicked(form, 'accessNeeds');
    return { accessNote, accessNeeds: accessNames.filter((name) => ticked.includes(name)) };
  }),
  async post({ tx, by, object: { panel, seat }, input }) {
    const said = await sayNeeds(tx, by, { ...seat, ...input });
    return isRefused(said) ? refuse({ '': words.notSeated }) : seeOther(`${mySeatHref(panel)}?saved=needs`);
  },
});

/** How they want to be paid. */
export const myPayRoute = route({
  path: '/panels/:panel/my-seat/pay',
  who: signedIn,
  object: findMySeat,
  page: mySeatScreen,
  form: z.object({ paidHow: z.enum(paidHowNames, { error: words.payBlank }) }),
  async post({ tx, by, object: { panel, seat }, input }) {
    const chosen = await choosePaidHow(tx, by, { ...seat, ...input });
    return isRefused(chosen) ? refuse({ '': words.notSeated }) : seeOther(`${mySeatHref(panel)}?saved=pay`);
  },
});

/** Giving up a seat, after one question. */
export const stopRoute = route({
  path: '/panels/:panel/my-seat/stop',
  who: signedIn,
  object: findMySeat,
  page(_at, { panel, seat }, { errors }) {
    if (seat.state !== 'accepted' && Object.keys(errors).length === 0) return seeOther(mySeatHref(panel));
    return { title: words.stopTitle, isSecret: true, body: <StopPage panel={panel} errors={errors} /> };
  },
  form: z.object({}),
  async post({ tx, by, object: { panel, seat } }) {
    const left = await leaveSeat(tx, by, seat);
    return isRefused(left) ? refuse({ '': words.notSeated }) : seeOther(mySeatHref(panel));
  },
});
