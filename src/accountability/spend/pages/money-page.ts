import type { Database } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { type Body, getBodyBySlug } from '../../../people/organisations/bodies.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { findMoneyScope, type MoneyScope } from '../totals/money-scope.ts';
import { listPayers } from '../totals/totals.queries.ts';
import type { Named } from './load-body.ts';
import { readMoneyQuery } from './read-query.rules.ts';

/** What a page about one body’s money, or about all bodies’, is asked for. */
export type Asked = {
  readonly scope: MoneyScope;
  /** Undefined where it is about all of them. */
  readonly body: Body | undefined;
  /** Bodies with payments, for the filter. */
  readonly payers: readonly Named[];
};

/** Reads `?body=…&year=…&kind=…`; undefined where nothing was imported. A body that is not there is not found. */
export async function readAsked({ db, site, query }: Visit): Promise<Asked | undefined> {
  const body = await findBody(db, query.get('body'));
  const today = londonDate(await site.clock.now(db));
  const scope = await findMoneyScope(db, { ...readMoneyQuery(query), bodyId: body?.bodyId, today });
  return scope && { scope, body, payers: await listPayers(db, scope.invented) };
}

async function findBody(db: Database, slug: string | null): Promise<Body | undefined> {
  if (!slug) return undefined;
  if (!/^[a-z0-9-]+$/.test(slug)) throw new NotFound();
  return getBodyBySlug(db, slug);
}
