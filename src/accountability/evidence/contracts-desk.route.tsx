import { listUnsigned } from '../../procurement/contracts/contracts.queries.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, theBody } from '../../web/edge/visit.ts';
import { ContractsDeskPage } from './contracts-desk.page.tsx';
import { listContractsOfBody } from './contracts-desk.queries.ts';
import { words } from './words.en.ts';

/** A body’s desk of contracts. */
export const contractsDeskRoute = route({
  path: '/work/:body/contracts',
  who: bodyRole('contract-manager', 'procurement-officer', 'commissioner', 'elected-member'),
  async object(at) {
    const body = theBody(at);
    const [contracts, unsigned] = await Promise.all([
      listContractsOfBody(at.db, body.id),
      listUnsigned(at.db, [body.id]),
    ]);
    return { body, contracts, unsigned };
  },
  page: (at, { body, contracts, unsigned }) => {
    const { hat } = theActor(at);
    const maySign = hat.kind === 'body' && hat.role === 'procurement-officer';
    return {
      title: words.desk.title(body.name),
      desk: true,
      body: (
        <ContractsDeskPage bodySlug={body.slug} contracts={contracts} unsigned={unsigned} maySign={maySign} />
      ),
    };
  },
});
