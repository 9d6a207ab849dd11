import { z } from 'zod';
import { isRefused } from '../../../../acts/by.ts';
import { NotFound } from '../../../../db/errors.ts';
import { bodyRole } from '../../../../web/edge/access.rules.ts';
import { dateFrom } from '../../../../web/edge/date-field.ts';
import { type Outcome, refuse, seeOther } from '../../../../web/edge/outcomes.ts';
import { theActor, type Visit } from '../../../../web/edge/visit.ts';
import { heldBack } from '../../../barred/hold-back.tsx';
import { checkPublicWords } from '../../../clarifying/public-words/check-public-words.ts';
import { findThreadPlace } from '../../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../../tenders/find-procurement.ts';
import { listBidders } from '../../bidders.queries.ts';
import { interestsHref } from '../../hrefs.ts';
import { AdvantagePage } from './advantage.page.tsx';
import { advantageDecisions } from './advantage.rules.ts';
import { listAdvantages } from './advantages.queries.ts';
import { askAdvantage } from './ask-advantage.ts';
import { decideAdvantage } from './decide-advantage.ts';
import type { AskRefusal, DecideAdvantageRefusal } from './refusals.rules.ts';
import { words } from './words.en.ts';

const askFields: Readonly<Partial<Record<AskRefusal, string>>> = {
  'too-soon': 'answerOn',
  'asked-already': '',
  'award-decided': '',
  'conflicting-hats': '',
  'stood-aside': '',
};
const decideFields: Readonly<Partial<Record<DecideAdvantageRefusal, string>>> = {
  'already-decided': '',
  'not-heard': '',
  'conflicting-hats': '',
  'stood-aside': '',
  'award-decided': '',
  'steps-missing': 'steps',
};

const askForm = z.record(z.string(), z.unknown()).transform((typed, refining) => ({
  does: 'ask' as const,
  what: typeof typed['what'] === 'string' ? typed['what'] : '',
  answerOn: dateFrom(typed, 'answerOn', words.asked.day, refining),
}));
const decideForm = z
  .object({
    decision: z.enum(advantageDecisions, { error: words.choose }),
    steps: z.string().default(''),
    reason: z.string().default(''),
  })
  .transform((input) => ({ does: 'decide' as const, ...input }));
type Typed = z.output<typeof askForm> | z.output<typeof decideForm>;

type Case = Awaited<ReturnType<typeof findCase>>;

/** The authority tells a bidder of an advantage, and decides once it was heard. */
export const advantageRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: false },
  {
    path: '/work/:body/procurements/:procurement/interests/advantage/:supplier',
    who: bodyRole('procurement-officer', 'moderator', 'commissioner', 'elected-member'),
    object: findCase,
    async page(at, { procurement, bidder, asked }, form) {
      const { hat } = theActor(at);
      return {
        title: words.title(bidder.supplierName),
        desk: true,
        thread: await findThreadPlace(at.db, keyOf(procurement), 'scores'),
        body: (
          <AdvantagePage
            bidder={bidder.supplierName}
            asked={asked}
            now={await at.site.clock.now(at.db)}
            mayAct={hat.kind === 'body' && hat.role !== 'moderator'}
            backHref={interestsHref(procurement)}
            form={form}
            action={at.path}
          />
        ),
      };
    },
    form: ({ asked }: Case): z.ZodType<Typed> => (asked ? decideForm : askForm),
    async post({ at, tx, by, object: { procurement, bidder }, input }): Promise<Outcome> {
      const { publicUrl } = at.site;
      const key = { ...keyOf(procurement), bidId: bidder.bidId, publicUrl };
      const { hat } = by.actor;
      if (hat.kind === 'body' && hat.role === 'moderator') return seeOther(at.path);
      if (input.does === 'ask') {
        const asked = await askAdvantage(tx, by, { ...key, ...input });
        if (isRefused<AskRefusal>(asked))
          return refuse({ [askFields[asked.refused] ?? 'what']: words.asked.refusals[asked.refused] });
        return seeOther(at.path);
      }
      const { steps, reason } = input;
      const found = await checkPublicWords(tx, by, key, { steps, reason }, { exceptBids: [key.bidId] });
      if (found) return refuse(found);
      const decided = await decideAdvantage(tx, by, { ...key, ...input });
      if (isRefused<DecideAdvantageRefusal>(decided))
        return refuse({ [decideFields[decided.refused] ?? 'reason']: words.decideRefusals[decided.refused] });
      return seeOther(at.path);
    },
  },
);

async function findCase(at: Visit) {
  const procurement = await theProcurement(at);
  const key = keyOf(procurement);
  const supplierSlug = at.params['supplier'];
  const asked = (await listAdvantages(at.db, key)).find((one) => one.supplierSlug === supplierSlug);
  const bidder = asked ?? (await listBidders(at.db, key)).find((one) => one.supplierSlug === supplierSlug);
  if (!bidder) throw new NotFound();
  return { procurement, bidder, asked };
}
