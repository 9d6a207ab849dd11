import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { checkPublicWords } from '../../clarifying/public-words/check-public-words.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { type DecideRefusal, decideAward } from '../decide-award.ts';
import { DecidePage } from './decide.page.tsx';
import { visitAwardDesk } from './visit-award.ts';
import { deciders } from './who.rules.ts';
import { words } from './words.en.ts';

const fields: Readonly<Record<DecideRefusal, string>> = {
  blank: 'reason',
  'too-short': 'reason',
  filler: 'reason',
  repeated: 'reason',
  'rests-on-nothing': 'reason',
  'already-decided': '',
  'bids-not-opened': '',
  'scores-missing': '',
  'low-price-unasked': '',
  'low-price-open': '',
  'taking-part-open': '',
  'advantage-open': '',
  'conflicting-hats': '',
  'stood-aside': '',
  'given-up': '',
  'not-first': '',
  'tie-not-settled': '',
};

/** The authority decides the award. */
export const decideAwardRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: true },
  {
    path: '/work/:body/procurements/:procurement/award/decide',
    who: bodyRole(...deciders),
    object: visitAwardDesk,
    page: (at, desk, form) => ({
      title: words.decideTitle(desk.procurement.title),
      desk: true,
      thread: desk.thread,
      body: <DecidePage desk={desk} form={form} action={at.path} />,
    }),
    form: z.object({ bidId: z.uuid(), reason: z.string().default('') }),
    async post({ tx, by, object: { procurement }, input }) {
      const key = keyOf(procurement);
      const found = await checkPublicWords(
        tx,
        by,
        key,
        { reason: input.reason },
        { exceptBids: [input.bidId] },
      );
      if (found) return refuse(found);
      const decided = await decideAward(tx, by, { ...key, ...input });
      if (isRefused<DecideRefusal>(decided)) {
        return refuse({ [fields[decided.refused]]: words.decideRefusals[decided.refused] });
      }
      return seeOther(`${deskHref(procurement)}/award`);
    },
  },
);
