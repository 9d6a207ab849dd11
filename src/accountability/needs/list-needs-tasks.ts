import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { networkRoles } from '../../participation/network/network-roles.rules.ts';
import { londonDate } from '../../values/dates.ts';
import { countAtDesks } from './desk/reports.queries.ts';
import { words as deskWords } from './desk/words.en.ts';
import { listGroupsOf } from './groups/groups.queries.ts';
import { ownNeedHref } from './groups/visit-group.ts';
import { type MatchSide, standingOfMatch } from './matching/match.rules.ts';
import { listMatchesOfGroups, listMatchesOfSupplier, type Match } from './matching/matches.queries.ts';
import { words } from './matching/words.en.ts';
import { matchHref } from './matching/write-to-other.ts';
import { listNeedsOfGroup, type Need } from './needs.queries.ts';
import { standingOfNeed } from './standing.rules.ts';

const resident: Hat = { kind: 'resident' };
/** A need that ends within so many days and is not met is worth a word. */
const ENDS_SOON_DAYS = 7;

/** What waits for a volunteer, a supplier or whoever reads: proposals, days that have come, drafts, needs that end. */
export async function listNeedsTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const today = londonDate(now);
  const suppliers = hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat.supplierId] : []));
  const [desks, groups, given] = await Promise.all([
    listDeskTasks(db, hats),
    listGroupsOf(db, personId),
    listMatchesOfSupplier(db, suppliers),
  ]);
  const [came, needs] = await Promise.all([
    listMatchesOfGroups(
      db,
      groups.map(({ groupId }) => groupId),
    ),
    Promise.all(groups.map(({ groupId }) => listNeedsOfGroup(db, groupId))),
  ]);
  return [
    ...desks,
    ...given.flatMap((match) =>
      matchTasks(match, 'supplier', today, { kind: 'supplier', supplierId: match.supplierId }),
    ),
    ...came.flatMap((match) => matchTasks(match, 'group', today, resident)),
    ...needs.flat().flatMap((need) => needTasks(need, today)),
  ];
}

async function listDeskTasks(db: Database, hats: readonly Hat[]): Promise<Task[]> {
  const held = hats.filter((hat) => hat.kind === 'body' && networkRoles.some((role) => role === hat.role));
  const hatOf = new Map(held.map((hat) => [hat.kind === 'body' ? hat.bodyId : '', hat] as const).reverse());
  const counts = await countAtDesks(db, [...hatOf.keys()]);
  return counts.flatMap(({ bodyId, bodySlug, bodyName, waiting }) => {
    const hat = hatOf.get(bodyId);
    if (!hat || waiting === 0) return [];
    const href = `/work/${bodySlug}/needs`;
    return [{ text: deskWords.task(waiting), href, due: null, organisation: bodyName, hat }];
  });
}

function matchTasks(match: Match, side: MatchSide, today: Temporal.PlainDate, hat: Hat): Task[] {
  const standing = standingOfMatch(match, today);
  const organisation = side === 'group' ? match.groupName : match.supplierName;
  const href = matchHref(match.matchId);
  const task = (text: string, path: string): Task[] => [
    { text, href: path, due: match.onDay, organisation, hat },
  ];
  if (standing === 'proposed')
    return match.proposedSide === side ? [] : task(words.tasks.answer(match.needTitle), href);
  const isMine = side === 'group' ? standing === 'given' : standing === 'arrived';
  if (standing !== 'to-confirm' && !isMine) return [];
  return side === 'group'
    ? task(words.tasks.arrived(match.needTitle), `${href}/arrived`)
    : task(words.tasks.given(match.needTitle), `${href}/given`);
}

function needTasks(need: Need, today: Temporal.PlainDate): Task[] {
  const task = (text: string): Task[] => [
    { text, href: ownNeedHref(need), due: need.endsOn, organisation: need.groupName, hat: resident },
  ];
  if (need.state === 'draft') return task(words.tasks.draft(need.title));
  const standing = standingOfNeed(need, today);
  const endsSoon = need.endsOn !== null && today.until(need.endsOn).days <= ENDS_SOON_DAYS;
  return standing === 'open' && endsSoon ? task(words.tasks.ending(need.title)) : [];
}
