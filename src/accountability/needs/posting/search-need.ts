import { indexForSearch, leaveSearch } from '../../../acts/search-index.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { Need } from '../needs.queries.ts';

/** The public page of a need. */
export function needHref(needId: string): string {
  return `/needs/${needId}`;
}

/** Puts a need that everyone may read into the search; takes any other out. */
export async function indexNeed(
  tx: Transaction,
  need: Pick<Need, 'needId' | 'state' | 'title' | 'groupName' | 'place' | 'districtName' | 'measureName'>,
): Promise<void> {
  const path = needHref(need.needId);
  if (need.state !== 'shown' && need.state !== 'closed') return await leaveSearch(tx, path);
  const { title, groupName, place, districtName, measureName } = need;
  await indexForSearch(tx, {
    path,
    kind: 'network',
    title,
    summary: [groupName, place, districtName].filter(Boolean).join(', '),
    bodyText: measureName ?? '',
  });
}
