import { londonDate } from '../../values/dates.ts';
import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { handOver } from '../../web/edge/outcomes.ts';
import { noObject, type Route, route } from '../../web/edge/route.ts';
import { theBody, type Visit } from '../../web/edge/visit.ts';
import { AccountPage } from './account.page.tsx';
import { accountData, accountTable } from './account-data.ts';
import { dayOfAttainment } from './account-slice.rules.ts';
import { commitmentsFile, fileName, MOST_RECOMPUTED, type RecomputeOf } from './commitments-file.rules.ts';
import { findSlice, type ShownSlice } from './find-slice.ts';
import { loadAccount } from './load-account.ts';
import { listPromisesOfAccount } from './promise-rows.queries.ts';
import type { SliceAsk } from './slice-ask.rules.ts';
import { words } from './words.en.ts';
import { findAccountProxies } from './worth.queries.ts';

/** The social value account of the region, of a body, a place, a supplier, a contract or an outcome. */
export const accountRoutes: readonly Route[] = [
  route({
    path: '/account',
    who: anyone,
    object: noObject,
    page: async (at) => show(at, await find(at, {})),
  }),
  accountOf('/account/bodies/:body', (at) => ({ body: theBody(at).slug })),
  accountOf('/account/districts/:district', ({ params }) => ({ district: params['district'] })),
  accountOf('/account/wards/:ward', ({ params }) => ({ ward: params['ward'] })),
  accountOf('/account/suppliers/:supplier', ({ params }) => ({ supplier: params['supplier'] })),
  accountOf('/account/contracts/:body/:procurement', (at) => ({
    body: theBody(at).slug,
    contract: at.params['procurement'],
  })),
  accountOf('/account/outcomes/:framework/:outcome', ({ params }) => ({
    framework: params['framework'],
    outcome: params['outcome'],
  })),
];

function accountOf(path: string, ask: (at: Visit) => SliceAsk): Route {
  return route({ path, who: anyone, object: (at) => find(at, ask(at)), page: show });
}

function find(at: Visit, ask: SliceAsk): Promise<ShownSlice> {
  return findSlice(at.db, { ...ask, year: at.query.get('year') ?? undefined });
}

/** What people call what an account is of. */
export function nameOf({ kind, names }: ShownSlice, region: string): string {
  return kind === 'region' ? region : (names[kind]?.name ?? '');
}

async function show(at: Visit, shown: ShownSlice) {
  const { db, site, query } = at;
  const today = londonDate(await site.clock.now(db));
  const as = query.get('as');
  if (as === 'due' || as === 'lifetime') return handOver(await recomputable(at, shown, as));
  const found = await loadAccount(db, shown, today);
  const format = tableFormat(query);
  if (format) return handOverTable(format, accountTable(found));
  const name = nameOf(shown, site.region);
  return {
    title: words.title(shown.kind, name),
    wide: true,
    body: (
      <AccountPage
        found={found}
        name={name}
        region={site.region}
        measure={query.get('measure')}
        framework={query.get('framework')}
      />
    ),
    data: accountData(found),
  };
}

/** The promises of the account as the command line reads them. */
async function recomputable({ db, site }: Visit, { slice }: ShownSlice, of: RecomputeOf) {
  const today = londonDate(await site.clock.now(db));
  const promises = await listPromisesOfAccount(db, slice, today, { limit: MOST_RECOMPUTED });
  const measures = [...new Set(promises.map(({ measureId }) => measureId))];
  const day = dayOfAttainment(slice, today);
  const file = commitmentsFile(promises, await findAccountProxies(db, measures, day), { day, of });
  return {
    fileName: fileName(of),
    mediaType: 'application/json; charset=UTF-8',
    content: `${JSON.stringify(file, null, 2)}\n`,
  };
}
