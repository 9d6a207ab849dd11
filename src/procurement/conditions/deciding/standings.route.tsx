import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { checkPublicWords } from '../../clarifying/public-words/check-public-words.ts';
import { isAwarded } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { findDebarmentList } from '../debarment/debarment.queries.ts';
import { listConditions } from '../setting/conditions.queries.ts';
import { decideBidderStanding } from './decide-standing.ts';
import { readStandings } from './read-standings.ts';
import type { StandingRefusal } from './refusals.rules.ts';
import { StandingPage } from './standing.page.tsx';
import { bases, decisions } from './standing.rules.ts';
import { StandingsPage } from './standings.page.tsx';
import { standingRefusals, words } from './words.en.ts';

/** Names and grounds are for the officer who runs the purchase. */
export const whoDecidesStanding = bodyRole('procurement-officer');

const path = '/work/:body/procurements/:procurement/taking-part';

export const standingsRoute = heldBack(
  { of: (procurement) => procurement, joinsNames: true },
  {
    path,
    who: whoDecidesStanding,
    object: theProcurement,
    async page(at, procurement) {
      const today = londonDate(await at.site.clock.now(at.db));
      const [standings, list] = await Promise.all([
        readStandings(at.db, keyOf(procurement), today),
        findDebarmentList(at.db),
      ]);
      return {
        title: words.title,
        desk: true,
        body: <StandingsPage {...{ procurement, standings, list }} />,
      };
    },
  },
);

/** The bidder that a path names by its label; NotFound when there is none. */
export async function theStanding(at: Visit) {
  const procurement = await theProcurement(at);
  const today = londonDate(await at.site.clock.now(at.db));
  const standings = await readStandings(at.db, keyOf(procurement), today);
  const standing = standings.find(({ label }) => label === at.params['label']);
  if (!standing) throw new NotFound();
  return { procurement, standing };
}

export const standingRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: true },
  {
    path: `${path}/:label`,
    who: whoDecidesStanding,
    object: theStanding,
    page: async (at, { procurement, standing }, form) => ({
      title: words.decideTitle(standing.label, standing.supplierName),
      desk: true,
      body: (
        <StandingPage
          procurement={procurement}
          standing={standing}
          conditions={await listConditions(at.db, keyOf(procurement))}
          isOver={await isAwarded(at.db, keyOf(procurement))}
          form={form}
        />
      ),
    }),
    form: z.object({
      decision: z.enum(decisions, words.decisionBlank),
      basis: z.enum(bases, words.basisBlank),
      reason: z.string().default(''),
    }),
    async post({ at, tx, by, object: { procurement, standing }, input }) {
      const key = { ...keyOf(procurement), bidId: standing.bidId };
      const found = await checkPublicWords(
        tx,
        by,
        key,
        { reason: input.reason },
        { exceptBids: [key.bidId] },
      );
      if (found) return refuse(found);
      const decided = await decideBidderStanding(tx, by, { ...key, ...input, publicUrl: at.site.publicUrl });
      if (isRefused<StandingRefusal>(decided))
        return refuse({ [fieldOf(decided.refused)]: standingRefusals[decided.refused] });
      return seeOther(`${deskHref(procurement)}/taking-part`);
    },
  },
);

function fieldOf(refused: StandingRefusal): string {
  if (refused === 'basis-missing') return 'basis';
  if (refused === 'not-asked' || refused === 'still-time-to-answer') return 'decision';
  const aboutAll: readonly StandingRefusal[] = [
    'already-decided',
    'bids-not-opened',
    'award-decided',
    'conflicting-hats',
    'stood-aside',
  ];
  return aboutAll.includes(refused) ? '' : 'reason';
}
