import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { getCharter } from './charter.queries.ts';
import { countSigners, listSigners, listSigningBodies, timeSignings } from './signers.queries.ts';
import { SIGNERS_A_PAGE, type SignersQuery } from './signers-query.rules.ts';

/** Everything the page of the Charter says; `whole` is every signer that fits, not one page of them. */
export async function loadCharterPage(
  db: Database,
  query: SignersQuery,
  { today, whole }: { readonly today: Temporal.PlainDate; readonly whole: boolean },
) {
  const ask = { search: query.search, standing: query.standing, today };
  const page = whole ? {} : { limit: SIGNERS_A_PAGE, offset: (query.page - 1) * SIGNERS_A_PAGE };
  const [charter, signers, counts, bodies, timed] = await Promise.all([
    getCharter(db, today),
    listSigners(db, { ...ask, ...page }),
    countSigners(db, ask),
    listSigningBodies(db, today),
    timeSignings(db),
  ]);
  return { charter, signers, counts, bodies, timed, query };
}
export type CharterFacts = Awaited<ReturnType<typeof loadCharterPage>>;
