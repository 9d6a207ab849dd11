import { londonDate } from '../../../values/dates.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { ownNeedHref } from '../groups/visit-group.ts';
import { sideOfMatch } from './match-side.ts';
import { getMatch } from './matches.queries.ts';

/** The match that a path names, and the side the visitor acts for; not found for anybody else. */
export async function visitMatch(at: Visit) {
  const { db, site, params } = at;
  const match = await getMatch(db, params['match'] ?? '');
  const side = await sideOfMatch(db, theActor(at), match);
  const today = londonDate(await site.clock.now(db));
  return { match, side, today, backHref: side === 'group' ? ownNeedHref(match) : '/supplier/needs' };
}
