import { readJson } from '../reference/read-json.ts';

/** Who opens the bids of a purchase whose bids are sealed to openers. Their keys open the story and nothing else. */
export type OpenersFile = {
  readonly threshold: number;
  readonly graceMinutes: number;
  readonly namedAt: string;
  readonly openers: readonly {
    readonly person: string;
    readonly office: string;
    readonly department: boolean;
    readonly identity: string;
    /** When they opened the first and the second test bid. */
    readonly rehearsedAt: readonly [string | null, string | null];
    readonly openedAt: string | null;
  }[];
};

const sealed: ReadonlySet<string> = new Set([
  'digital-skills-in-salford',
  'travel-for-disabled-young-people',
]);

/** The openers of a purchase; undefined where its bids stay by the access rule. */
export async function readOpenersFile(slug: string): Promise<OpenersFile | undefined> {
  if (!sealed.has(slug)) return undefined;
  return readJson<OpenersFile>(`story/greater-manchester/procurements/${slug}/openers.json`);
}
