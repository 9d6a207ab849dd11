import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { theBody, type Visit } from '../../web/edge/visit.ts';
import { findMoneyScope } from '../spend/totals/money-scope.ts';
import { readAskMinutes } from './ask-minutes.ts';
import type { Stationery } from './letter-of.ts';

/** Whose invitations, of which year’s payments. */
export type Desk = {
  readonly body: { readonly id: string; readonly slug: string; readonly name: string };
  readonly base: string;
  readonly year: string;
  readonly years: readonly string[];
  readonly invented: boolean;
};

/** `no-payments`: none came in yet. `real-payments`: a demonstration writes to nobody real. */
export async function findDesk(at: Visit): Promise<Desk | 'no-payments' | 'real-payments'> {
  const body = theBody(at);
  const { demonstration } = at.site;
  const today = londonDate(await at.site.clock.now(at.db));
  const asked = at.query.get('year') ?? undefined;
  const scope = await findMoneyScope(at.db, { bodyId: body.id, year: asked, invented: demonstration, today });
  if (!scope) return 'no-payments';
  if (scope.invented !== demonstration) return demonstration ? 'real-payments' : 'no-payments';
  const { year, years, invented } = scope;
  return { body, base: `/work/${body.slug}/invitations`, year, years, invented };
}

/** The same where there must be one. */
export async function getDesk(at: Visit): Promise<Desk> {
  const desk = await findDesk(at);
  if (typeof desk === 'string') throw new NotFound();
  return desk;
}

/** What every letter of the body says alike. */
export async function stationeryOf(at: Visit): Promise<Stationery> {
  const { secret, publicUrl } = at.site;
  return { bodyName: theBody(at).name, secret, publicUrl, minutes: await readAskMinutes(at.db) };
}
