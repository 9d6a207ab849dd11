import { Temporal } from 'temporal-polyfill';

export type ReleaseKey = { readonly ocid: string; readonly releaseId: string };
export type KeptVersion = ReleaseKey & {
  readonly version: number;
  readonly sha256: Buffer;
  readonly stands: boolean;
  readonly releasedAt: Temporal.Instant;
};
export type Arrived = ReleaseKey & { readonly sha256: Buffer; readonly releasedAt: Temporal.Instant };
export type Settled<T extends Arrived> = T & { readonly version: number; readonly stands: boolean };

/**
 * What becomes of releases as they arrive: words that were kept before change nothing; a number with other words is a
 * new version, which stands unless the one that stands was published later. Of two that came together, the later one
 * stands, and of two of one date the one that came last.
 */
export function settleReleases<T extends Arrived>(
  kept: readonly KeptVersion[],
  arrived: readonly T[],
): { readonly added: readonly Settled<T>[]; readonly unchanged: number } {
  type Known = { hashes: Set<string>; version: number; at: Temporal.Instant | undefined; standing?: T };
  const known = new Map<string, Known>();
  const of = ({ ocid, releaseId }: ReleaseKey) => {
    const key = `${ocid}\u001f${releaseId}`;
    const found = known.get(key) ?? { hashes: new Set(), version: 0, at: undefined };
    known.set(key, found);
    return found;
  };
  for (const version of kept) {
    const own = of(version);
    own.hashes.add(version.sha256.toString('hex'));
    own.version = Math.max(own.version, version.version);
    if (version.stands) own.at = version.releasedAt;
  }
  const added: (T & { version: number })[] = [];
  let unchanged = 0;
  for (const release of arrived) {
    const own = of(release);
    const hash = release.sha256.toString('hex');
    if (own.hashes.has(hash)) {
      unchanged += 1;
      continue;
    }
    own.hashes.add(hash);
    own.version += 1;
    const next = { ...release, version: own.version };
    if (!own.at || Temporal.Instant.compare(release.releasedAt, own.at) >= 0) {
      own.at = release.releasedAt;
      own.standing = next;
    }
    added.push(next);
  }
  const standing = new Set([...known.values()].map((each) => each.standing));
  return { added: added.map((each) => ({ ...each, stands: standing.has(each) })), unchanged };
}
