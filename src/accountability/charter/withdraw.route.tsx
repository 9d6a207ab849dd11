import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { type Outcome, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { type Route, route } from '../../web/edge/route.ts';
import { findSignature } from './signatures.queries.ts';
import { type SignerWay, visitSigner } from './signer-way.ts';
import { signingWords } from './signing.words.en.ts';
import { decideStanding } from './standing.rules.ts';
import { WithdrawPage } from './withdraw.page.tsx';
import { type WithdrawalFault, withdrawCharter } from './withdraw-charter.ts';

const text = signingWords.withdraw;

/** A signer takes its signature back, and says why. */
export function withdrawRoute(way: SignerWay): Route {
  return route({
    path: `${way.path}/withdraw`,
    who: way.who,
    async object(at) {
      const visit = await visitSigner(way, at);
      const last = await findSignature(at.db, visit.signer);
      return { ...visit, mayWithdraw: last !== undefined && decideStanding(last, visit.today) === 'signed' };
    },
    page: (_, { facts, base, mayWithdraw }, form) => ({
      title: text.title,
      body: <WithdrawPage name={facts.name} base={base} mayWithdraw={mayWithdraw} form={form} />,
    }),
    form: z.object({ reason: z.string().max(5000).default('') }),
    async post({ tx, by, object: { base }, input }): Promise<Outcome> {
      const done = await withdrawCharter(tx, by, input);
      if (!isRefused<WithdrawalFault>(done)) return seeOther(base);
      const field = done.refused === 'nothing-to-withdraw' ? '' : 'reason';
      return refuse({ [field]: text.faults[done.refused] });
    },
  });
}
