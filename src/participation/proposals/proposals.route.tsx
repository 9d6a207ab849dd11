import { listDistricts } from '../../people/places/places.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { noObject, route } from '../../web/edge/route.ts';
import { proposalData, proposalDataFields } from './proposal-data.ts';
import { listBodiesWithProposals, listProposals } from './proposal-list.queries.ts';
import { readProposalSearch } from './proposal-list.rules.ts';
import { ProposalsPage } from './proposals.page.tsx';
import { words } from './words.en.ts';

/** Every shown proposal: searched, filtered, paged, downloaded. */
export const proposalsRoute = route({
  path: '/proposals',
  who: anyone,
  object: noObject,
  async page({ db, site, query }) {
    const search = readProposalSearch(query);
    const today = londonDate(await site.clock.now(db));
    const [list, bodies, districts] = await Promise.all([
      listProposals(db, search, today, query.get('as') !== null),
      listBodiesWithProposals(db),
      listDistricts(db),
    ]);
    const proposals = list.proposals.map((proposal) => proposalData(proposal, today));
    const format = tableFormat(query);
    if (format)
      return handOverTable(format, {
        name: words.csvName,
        head: proposalDataFields,
        rows: proposals.map((proposal) => proposalDataFields.map((field) => proposal[field])),
      });
    return {
      title: words.listTitle,
      body: <ProposalsPage {...list} {...{ search, bodies, districts, today }} />,
      data: { total: list.total, proposals },
    };
  },
});
