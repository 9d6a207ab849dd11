import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { dateFrom } from '../../web/edge/date-field.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { findOwnRound } from '../rounds/find-own-round.ts';
import { holdWorkshop } from './record-workshop.ts';
import { workshopWords as words } from './workshop.words.en.ts';
import { WorkshopsPage } from './workshops.page.tsx';
import { listWorkshops } from './workshops.queries.ts';

const form = z
  .looseObject({
    place: z.string(words.placeBlank).trim().min(1, words.placeBlank).max(120, words.placeBlank),
    people: z
      .string(words.peopleWrong)
      .trim()
      .regex(/^\d{1,4}$/, words.peopleWrong)
      .transform(Number)
      .refine((people) => people >= 1 && people <= 5000, words.peopleWrong),
  })
  .transform((typed, context) => ({
    place: typed.place,
    people: typed.people,
    heldOn: dateFrom(typed, 'heldOn', words.theDay, context),
  }));

/** A facilitator’s workshops about a round. */
export const workshopsDeskRoute = route({
  path: '/work/:body/rounds/:round/paper/workshops',
  who: bodyRole('facilitator'),
  object: findOwnRound,
  async page(at, round, state) {
    const workshops = await listWorkshops(at.db, round.id, { drafts: true });
    return {
      title: words.deskTitle,
      desk: true,
      body: <WorkshopsPage round={round} workshops={workshops} form={state} />,
    };
  },
  form,
  async post({ tx, by, object: round, input }) {
    const held = await holdWorkshop(tx, by, { roundId: round.id, ...input });
    if (isRefused<'not-yet' | 'not-announced'>(held))
      return refuse({ [held.refused === 'not-yet' ? 'heldOn' : '']: words.refused[held.refused] });
    return seeOther(`/work/${round.bodySlug}/rounds/${round.slug}/paper/workshops/${held.workshopId}`);
  },
});
