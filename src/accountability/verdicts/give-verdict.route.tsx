import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, type Visit } from '../../web/edge/visit.ts';
import { GiveVerdictPage } from './give-verdict.page.tsx';
import { giveVerdict } from './give-verdict.ts';
import { decisions, type VerdictFault } from './verdicts.rules.ts';
import { visitVerdict } from './visit-verdict.ts';
import { words } from './words.en.ts';

/** Only the commissioner writes the pack. */
function mayWrite(at: Visit): boolean {
  const { hat } = theActor(at);
  return hat.kind === 'body' && hat.role === 'commissioner';
}

/** A commissioner or an elected member gives the verdict on a contract. */
export const giveVerdictRoute = route({
  path: '/work/:body/contracts/:procurement/verdict',
  who: bodyRole('commissioner', 'elected-member'),
  object: visitVerdict,
  page: (at, { body, procurement, table, verdict, thread }, form) => ({
    title: words.formTitle(procurement.title),
    desk: true,
    thread,
    body: (
      <GiveVerdictPage
        table={table}
        contract={procurement.title}
        backHref={`/work/${body.slug}/contracts/${procurement.slug}`}
        verdictHref={verdict ? `${thread.href}/verdict` : undefined}
        packHref={`${thread.href}/verdict/pack`}
        mayWrite={mayWrite(at)}
        wrotePart={table?.writers.includes(theActor(at).personId) ?? false}
        bodyName={body.name}
        action={at.path}
        form={form}
      />
    ),
  }),
  form: z.object({
    decision: z.enum(decisions, words.faults.decision),
    reason: z.string().max(10_000).default(''),
    conditions: z.string().max(10_000).default(''),
  }),
  async post({ tx, by, object: { bodyId, procurementId, thread }, input }) {
    const given = await giveVerdict(tx, by, { bodyId, procurementId, ...input });
    if (!isRefused<VerdictFault>(given)) return seeOther(`${thread.href}/verdict`);
    const field = ['reason', 'conditions'].find((name) => given.refused.startsWith(`${name}-`)) ?? '';
    return refuse({ [field]: words.faults[given.refused] });
  },
});
