import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { stateOfStep } from './leaving/leaving.rules.ts';
import { listVerdictActs } from './recorded-acts.ts';
import { VerdictPage } from './verdict.page.tsx';
import { visitVerdict } from './visit-verdict.ts';
import { words } from './words.en.ts';

/** The verdict station of a contract’s thread. */
export const verdictRoute = route({
  path: '/contracts/:body/:procurement/verdict',
  who: anyone,
  async object(at) {
    const visit = await visitVerdict(at);
    return { ...visit, acts: await listVerdictActs(at.db, visit) };
  },
  page: (_, { body, procurement, contract, verdict, sides, table, steps, acts, thread, today }) => ({
    title: words.title(procurement.title),
    thread,
    body: (
      <VerdictPage
        bodyName={body.name}
        href={thread.href}
        contract={contract}
        verdict={verdict}
        sides={sides}
        table={table}
        steps={steps}
        acts={acts}
      />
    ),
    data: {
      contract: procurement.title,
      decision: verdict?.decision ?? null,
      reason: verdict?.reason ?? null,
      decidedAt: verdict?.decidedAt.toString() ?? null,
      conditions: verdict?.conditions ?? null,
      dueOn: (table?.next?.dueOn ?? contract?.verdictDueOn)?.toString() ?? null,
      earlier: (table?.verdicts ?? []).slice(1).map(({ decision, reason, decidedAt, forOn }) => ({
        decision,
        reason,
        decidedAt: decidedAt.toString(),
        forOn: forOn.toString(),
      })),
      steps: steps.map((step) => ({
        ...step,
        dueOn: step.dueOn.toString(),
        doneOn: step.doneOn?.toString() ?? null,
        withdrawnOn: step.withdrawnOn?.toString() ?? null,
        state: stateOfStep(step, today),
      })),
      record: acts.map(({ entryId, position, type }) => ({ entry: entryId, position, type })),
      sideBySide: sides ?? null,
    },
  }),
});
