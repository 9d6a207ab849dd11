import { entryHref } from '../../accountability/record/entry-href.rules.ts';
import type { EntryType } from '../../accountability/record/entry-types.rules.ts';
import { listFiledEntries } from '../../accountability/record/record-entries.queries.ts';
import type { Database } from '../../db/connect.ts';
import type { Station } from '../../web/thread/thread.ts';
import type { StationEntries } from './thread-facts.rules.ts';

/** The act that a station stands for in the public record, the weightier first; the last of its kind counts. */
const actsOf: Readonly<Record<Station, readonly EntryType[]>> = {
  voice: ['round-results-published', 'round-closed', 'round-announced'],
  mandate: ['mandate-published'],
  criteria: ['tender-notice-published'],
  bids: ['bids-opened'],
  scores: ['score-agreed'],
  award: ['award-published'],
  promises: ['promise-made'],
  evidence: ['claim-checked', 'claim-made'],
  verdict: ['verdict-given'],
};
const roundActs = [...actsOf.voice, ...actsOf.mandate];
const ownActs = Object.values(actsOf).flat();

/** Finds the entry of each station: of a purchase, and of the round that speaks for it. */
export async function findStationEntries(
  db: Database,
  of: {
    readonly bodyId: string;
    readonly procurementId: string | null;
    readonly roundId: string | null;
  },
): Promise<StationEntries> {
  const { bodyId, procurementId, roundId } = of;
  const [own, spoken] = await Promise.all([
    procurementId ? listFiledEntries(db, { procurementId, types: ownActs }) : [],
    roundId ? listFiledEntries(db, { roundId, types: roundActs, answeredBy: bodyId }) : [],
  ]);
  const all = [...spoken, ...own];
  const found = (Object.keys(actsOf) as Station[]).flatMap((station) => {
    const entry = actsOf[station].map((type) => all.findLast((each) => each.type === type)).find(Boolean);
    return entry ? [[station, entry] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Each station’s link to its entry. */
export function entryHrefs(entries: StationEntries): Readonly<Partial<Record<Station, string>>> {
  return Object.fromEntries(Object.entries(entries).map(([station, entry]) => [station, entryHref(entry)]));
}
