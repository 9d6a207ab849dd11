import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { findPublicRound } from '../rounds/find-public-round.ts';
import { listRoundOutcomes } from '../rounds/rounds.queries.ts';
import { voiceThread } from '../voice/voice-thread.ts';
import { PublicWorkshopsPage } from './public-workshops.page.tsx';
import { shownPeople } from './workshop.rules.ts';
import { workshopWords as words } from './workshop.words.en.ts';
import { listWorkshops } from './workshops.queries.ts';

/** What tables said at workshops about a round, for everyone; comments, counted nowhere. */
export const publicWorkshopsRoute = route({
  path: '/say/:round/workshops',
  who: anyone,
  object: (at) => findPublicRound(at.db, at.params['round']),
  async page(at, round) {
    const [workshops, outcomes, thread] = await Promise.all([
      listWorkshops(at.db, round.id, { drafts: false }),
      listRoundOutcomes(at.db, round.id),
      voiceThread(at, round),
    ]);
    const slugOf = (id: string | null) => outcomes.find((outcome) => outcome.id === id)?.slug ?? null;
    return {
      title: words.publicTitle,
      ...thread,
      body: <PublicWorkshopsPage round={round} outcomes={outcomes} workshops={workshops} />,
      data: {
        round: round.slug,
        workshops: workshops.map(({ place, heldOn, people, notes }) => ({
          place,
          heldOn: heldOn.toString(),
          // Null is “under 10”.
          people: shownPeople(people),
          notes: notes.map(({ tableNumber, outcomeId, kind, text }) => ({
            table: tableNumber,
            outcome: slugOf(outcomeId),
            kind,
            text,
          })),
        })),
      },
    };
  },
});
