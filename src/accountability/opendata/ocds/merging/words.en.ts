import type { ReleaseFault } from './collect-releases.rules.ts';

export const words = {
  summary: 'Merge the releases of a contracting process into one: what stands, or with every version',
  wantsOneFile: 'Name one file: npx --no-install pp ocds merge <releases.json> [--versioned].',
  noReleases: 'There is no release in this file: give releases, a release package or a record package.',
  tooDeep: 'This holds objects within objects beyond any release: give releases as they were published.',
  notASchema: (name: string) => `${name} is not a release schema: give the JSON Schema of a release.`,
  merged: (ocid: string, releases: number, lastDate: string) =>
    `${ocid}: ${releases} ${releases === 1 ? 'release' : 'releases'}, the last of ${lastDate}.`,
  seeJson: 'Add --json for the merged release itself.',
} as const;

/** What keeps a file from being merged, and how to mend it. */
export function faultSentence({ why, at }: ReleaseFault): string {
  const sentences: Record<ReleaseFault['why'], string> = {
    'not-ocds': `${at || 'This'} is no release of OCDS: give releases, a release package or a record package.`,
    linked: `${at} only links to its releases: put the releases themselves into the file.`,
    'no-ocid': `${at} has no “ocid”: add the contracting process that it is of.`,
    'no-date': `${at} has no “date” that can be read: add when it was published, such as 2026-11-22T09:00:00Z.`,
  };
  return sentences[why];
}
