import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { VerdictPage } from './verdict.page.tsx';
import { visitVerdict } from './visit-verdict.ts';
import { words } from './words.en.ts';

/** The verdict station of a contract’s thread. */
export const verdictRoute = route({
  path: '/contracts/:body/:procurement/verdict',
  who: anyone,
  object: visitVerdict,
  page: (_, { body, procurement, contract, verdict, sides, thread }) => ({
    title: words.title(procurement.title),
    thread,
    body: (
      <VerdictPage
        bodyName={body.name}
        href={thread.href}
        contract={contract}
        verdict={verdict}
        sides={sides}
      />
    ),
    data: {
      contract: procurement.title,
      decision: verdict?.decision ?? null,
      reason: verdict?.reason ?? null,
      decidedAt: verdict?.decidedAt.toString() ?? null,
      dueOn: contract?.verdictDueOn.toString() ?? null,
      sideBySide: sides ?? null,
    },
  }),
});
