import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { type Outcome, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Act, Visit } from '../../web/edge/visit.ts';
import { findOwnRound } from '../rounds/find-own-round.ts';
import { listRoundOutcomes, type Round, type RoundOutcome } from '../rounds/rounds.queries.ts';
import { publishWorkshop, takeNoteOut, writeNote } from './record-workshop.ts';
import { WorkshopPage } from './workshop.page.tsx';
import { noteKinds, type Workshop } from './workshop.rules.ts';
import { workshopWords as words } from './workshop.words.en.ts';
import { findWorkshop } from './workshops.queries.ts';

type Found = {
  readonly round: Round;
  readonly workshop: Workshop;
  readonly outcomes: readonly RoundOutcome[];
};

const note = z.object({
  act: z.literal('note'),
  table: z
    .string(words.tableWrong)
    .trim()
    .regex(/^[1-9]\d?$/, words.tableWrong)
    .transform(Number),
  theme: z.string(words.themeBlank).min(1, words.themeBlank),
  kind: z.enum(noteKinds, { error: words.kindBlank }),
  text: z.string(words.textBlank).trim().min(1, words.textBlank).max(1000, words.textBlank),
});
const form = z.discriminatedUnion('act', [
  note,
  z.object({ act: z.literal('take-out'), note: z.uuid() }),
  z.object({ act: z.literal('publish') }),
]);

/** One workshop’s notes: written, taken out again, and published for good. */
export const workshopDeskRoute = route({
  path: '/work/:body/rounds/:round/paper/workshops/:workshop',
  who: bodyRole('facilitator'),
  object: findOwnWorkshop,
  page: (_, found, state) => ({
    title: words.title(found.workshop.place),
    desk: true,
    body: <WorkshopPage {...found} form={state} />,
  }),
  form,
  post: carryOut,
});

async function carryOut({ tx, by, object, input }: Act<Found, z.infer<typeof form>>): Promise<Outcome> {
  const { round, workshop } = object;
  const key = { roundId: round.id, workshopId: workshop.id };
  const here = `/work/${round.bodySlug}/rounds/${round.slug}/paper/workshops/${workshop.id}`;
  const done =
    input.act === 'publish'
      ? await publishWorkshop(tx, by, key)
      : input.act === 'take-out'
        ? await takeNoteOut(tx, { ...key, noteId: input.note })
        : await writeNote(tx, by, {
            ...key,
            tableNumber: input.table,
            outcomeId: input.theme === 'other' ? null : input.theme,
            kind: input.kind,
            text: input.text,
          });
  if (!isRefused<'published' | 'not-asked' | 'no-notes'>(done)) return seeOther(here);
  return refuse({ [done.refused === 'not-asked' ? 'theme' : '']: words.refused[done.refused] });
}

async function findOwnWorkshop(at: Visit): Promise<Found> {
  const round = await findOwnRound(at);
  const [workshop, outcomes] = await Promise.all([
    findWorkshop(at.db, round.id, at.params['workshop'] ?? ''),
    listRoundOutcomes(at.db, round.id),
  ]);
  return { round, workshop, outcomes };
}
