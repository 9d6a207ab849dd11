import { londonDate } from '../../values/dates.ts';
import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { type Screen, seeOther } from '../../web/edge/outcomes.ts';
import { noObject, route } from '../../web/edge/route.ts';
import { theBody, type Visit } from '../../web/edge/visit.ts';
import { ContributionPage } from './contribution.page.tsx';
import { contributionTable } from './contribution-csv.ts';
import { contributionData } from './contribution-data.ts';
import { loadContribution } from './load-contribution.ts';
import { words } from './words.en.ts';

/** What all Reviews of a year add up to for the region. */
export const contributionRoute = route({
  path: '/contribution',
  who: anyone,
  object: noObject,
  page(at) {
    const body = at.query.get('body');
    return body ? seeOther(`/contribution/${encodeURIComponent(body)}?${withoutBody(at)}`) : show(at);
  },
});

/** What one body and its suppliers give: the part of each Review that its money stands behind, and its own. */
export const bodyContributionRoute = route({
  path: '/contribution/:body',
  who: anyone,
  object: (at) => Promise.resolve(theBody(at)),
  page: (at, body) => show(at, body),
});

function withoutBody({ query }: Visit): string {
  const rest = new URLSearchParams(query);
  rest.delete('body');
  return rest.toString();
}

async function show(at: Visit, body?: { readonly id: string; readonly slug: string; readonly name: string }) {
  const { db, site, query } = at;
  const today = londonDate(await site.clock.now(db));
  const found = await loadContribution(db, { year: query.get('year'), today, bodyId: body?.id });
  const format = tableFormat(query);
  if (format) return handOverTable(format, contributionTable(found, body));
  const screen: Screen = {
    title: body ? words.bodyTitle(body.name) : words.title(site.region),
    wide: true,
    body: (
      <ContributionPage
        found={found}
        of={body}
        measure={query.get('measure') ?? ''}
        framework={query.get('framework') ?? ''}
      />
    ),
    data: contributionData(found, body),
  };
  return screen;
}
