import { compiled, mergeReleases, type Release, versioned } from '../merging/merge-releases.rules.ts';
import { readMergeRules } from '../merging/merge-rules.rules.ts';
import { allExtensions, schemasOf } from '../shapes.rules.ts';

/** How every field of the standard and its extensions is merged. */
const rules = readMergeRules(schemasOf('release', allExtensions).main);

/**
 * The record of a contracting process: its releases, what stands after the last of them, and every version of every
 * field. At least one release, all of one process.
 */
export function recordOf(releases: readonly Release[]) {
  const merged = mergeReleases(releases, rules);
  return {
    ocid: merged.ocid,
    releases,
    compiledRelease: compiled(merged),
    versionedRelease: versioned(merged),
  };
}
