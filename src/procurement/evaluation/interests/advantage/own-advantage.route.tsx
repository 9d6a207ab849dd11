import { z } from 'zod';
import { isRefused } from '../../../../acts/by.ts';
import { NotFound } from '../../../../db/errors.ts';
import { aSupplier } from '../../../../web/edge/access.rules.ts';
import { type FormState, refuse, seeOther } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import { typedText } from '../../../../web/edge/typed-text.ts';
import { theActor, type Visit } from '../../../../web/edge/visit.ts';
import { findThreadPlace } from '../../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../../tenders/find-procurement.ts';
import { findAnswerFault } from './advantage.rules.ts';
import { listAdvantages } from './advantages.queries.ts';
import { type AnswerRefusal, answerAdvantage } from './answer-advantage.ts';
import { OwnAdvantagePage } from './own-advantage.page.tsx';
import { words } from './words.en.ts';

/** A bidder reads that it may have an advantage, and answers before anything is decided. */
export const ownAdvantageRoute = route({
  path: '/tenders/:body/:procurement/advantage',
  who: aSupplier,
  object: findOwnCase,
  async page(at, { procurement, asked }, form: FormState) {
    const now = await at.site.clock.now(at.db);
    return {
      title: words.own.title,
      thread: await findThreadPlace(at.db, keyOf(procurement), 'bids'),
      body: (
        <OwnAdvantagePage
          title={procurement.title}
          asked={asked}
          mayAnswer={findAnswerFault(asked, now) === null}
          typed={typedText(form, 'answer')}
          errors={form.errors}
          action={at.path}
        />
      ),
    };
  },
  form: z.object({ answer: z.string().default('') }),
  async post({ at, tx, by, object: { procurement, asked }, input }) {
    const key = { ...keyOf(procurement), bidId: asked.bidId };
    const answered = await answerAdvantage(tx, by, { ...key, ...input });
    if (isRefused<AnswerRefusal>(answered))
      return refuse({
        [answered.refused === 'blank' ? 'answer' : '']: words.own.refusals[answered.refused],
      });
    return seeOther(at.path);
  },
});

async function findOwnCase(at: Visit) {
  const procurement = await theProcurement(at);
  const { hat } = theActor(at);
  const asked = (await listAdvantages(at.db, keyOf(procurement))).find(
    ({ supplierId }) => hat.kind === 'supplier' && supplierId === hat.supplierId,
  );
  if (!asked) throw new NotFound();
  return { procurement, asked };
}
