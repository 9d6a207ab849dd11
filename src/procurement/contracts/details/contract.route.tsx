import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { ContractPage } from './contract.page.tsx';
import { publicPassages } from './passages.rules.ts';
import { visitDetails } from './visit-details.ts';
import { words } from './words.en.ts';

/** The contract as everyone may read it. */
export const contractRoute = route({
  path: '/contracts/:body/:procurement/contract',
  who: anyone,
  async object(at) {
    const { passages, details, ...desk } = await visitDetails(at);
    // What is left out stays here: the page never has it.
    return { ...desk, details, passages: details ? publicPassages(passages) : [] };
  },
  page: (_at, { procurement, contract, details, passages, thread }) => ({
    title: words.publicTitle(procurement.title),
    thread,
    body: (
      <ContractPage procurement={procurement} contract={contract} details={details} passages={passages} />
    ),
    data:
      contract && details
        ? {
            supplier: { name: contract.supplierName, slug: contract.supplierSlug },
            valuePence: contract.valuePence,
            signedAt: contract.signedAt.toString(),
            startsOn: contract.startsOn.toString(),
            endsOn: contract.endsOn.toString(),
            notice: {
              identifier: details.noticeIdentifier,
              publishedAt: details.noticePublishedAt.toString(),
            },
            passages,
          }
        : null,
  }),
});
