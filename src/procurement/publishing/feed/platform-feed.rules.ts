import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** The little of an OCDS release package that says when a notice came out. */
const packageShape = z.object({
  releases: z.array(
    z.object({ ocid: z.string(), id: z.string(), date: z.string(), tag: z.array(z.string()).default([]) }),
  ),
});

/** The address to ask: the feed’s own, with the notice’s number put where it says `{identifier}`. */
export function feedAddress(feedUrl: string, identifier: string): string {
  return feedUrl.replaceAll(/\{identifier\}|%7Bidentifier%7D/giu, encodeURIComponent(identifier));
}

/**
 * When the platform first published the tender notice of this number (the notice’s own, or the process’s OCID), from a
 * release package (OCDS 1.1); null where it is not in it, or the text is no package.
 */
export function findPublished(text: string, identifier: string): Temporal.Instant | null {
  const read = packageShape.safeParse(parse(text));
  if (!read.success) return null;
  const times = read.data.releases
    .filter(({ ocid, id }) => ocid === identifier || id === identifier)
    .filter(({ tag }) => tag.some((each) => each === 'tender' || each === 'tenderUpdate'))
    .flatMap(({ date }) => instantOf(date))
    .sort(Temporal.Instant.compare);
  return times[0] ?? null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function instantOf(date: string): Temporal.Instant[] {
  try {
    return [Temporal.Instant.from(date)];
  } catch {
    return [];
  }
}
