import { isObject } from '../merge-patch.rules.ts';
import type { Release } from './merge-releases.rules.ts';

export type ReleaseFault =
  | { readonly why: 'not-ocds'; readonly at: string }
  | { readonly why: 'linked'; readonly at: string }
  | { readonly why: 'no-ocid' | 'no-date'; readonly at: string };

export type Collected = {
  readonly ocid: string;
  readonly releases: readonly Release[];
  /** Written by version 1.0 of the standard, which named organisations in place. */
  readonly isOld: boolean;
};

/**
 * All releases in documents (releases, release packages, record packages), by contracting process in the order they
 * first come. Refuses what is none of these, a record whose releases are only linked, and a release without an `ocid`
 * or with a `date` that is none; `at` says which, such as `releases/2`.
 */
export function collectReleases(documents: readonly unknown[]): readonly Collected[] | ReleaseFault {
  const byProcess = new Map<string, { releases: Release[]; isOld: boolean }>();
  for (const [index, document] of documents.entries()) {
    const found = releasesIn(document, documents.length > 1 ? `${index + 1}/` : '');
    if ('why' in found) return found;
    for (const { value, at } of found.releases) {
      const read = readRelease(value, at);
      if ('why' in read) return read;
      const { release } = read;
      const process = byProcess.get(release.ocid) ?? { releases: [], isOld: false };
      process.releases.push(release);
      process.isOld ||= found.isOld || namesInPlace(release);
      byProcess.set(release.ocid, process);
    }
  }
  return [...byProcess].map(([ocid, process]) => ({ ocid, ...process }));
}

type Found = {
  readonly releases: readonly { readonly value: unknown; readonly at: string }[];
  readonly isOld: boolean;
};

function releasesIn(document: unknown, before: string): Found | ReleaseFault {
  if (!isObject(document)) return { why: 'not-ocds', at: before };
  const isOld = document['version'] === '1.0';
  const list = (releases: readonly unknown[], at: string) =>
    releases.map((value, index) => ({ value, at: `${at}releases/${index}` }));
  if (Array.isArray(document['releases'])) return { releases: list(document['releases'], before), isOld };
  if (Array.isArray(document['records'])) {
    const records = document['records'].map((record, index) => ({
      at: `${before}records/${index}/`,
      releases: isObject(record) && Array.isArray(record['releases']) ? record['releases'] : [],
    }));
    const linked = records.find(({ releases }) => releases.length === 0 || releases.some(isLink));
    if (linked) return { why: 'linked', at: linked.at };
    return { releases: records.flatMap(({ releases, at }) => list(releases, at)), isOld };
  }
  if (!('ocid' in document)) return { why: 'not-ocds', at: before };
  return { releases: [{ value: document, at: before || 'release' }], isOld };
}

/** A linked release has an address and not its words. */
function isLink(release: unknown): boolean {
  return isObject(release) && 'url' in release && !('ocid' in release);
}

function readRelease(value: unknown, at: string): { readonly release: Release } | ReleaseFault {
  if (!isObject(value)) return { why: 'not-ocds', at };
  const { ocid, date } = value;
  if (typeof ocid !== 'string' || ocid === '') return { why: 'no-ocid', at };
  if (typeof date !== 'string' || !isDate(date)) return { why: 'no-date', at };
  return { release: { ...value, ocid, date } };
}

/** A day at least, as ISO 8601 writes it: JavaScript alone would read `5` as the first of May 2001. */
function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text));
}

/** From 1.1 on, organisations stand among the parties and are referred to by an `id`. */
function namesInPlace(release: Release): boolean {
  if ('parties' in release) return false;
  const awards = Array.isArray(release['awards']) ? release['awards'] : [];
  const tender = isObject(release['tender']) ? release['tender'] : {};
  const lists = [tender['tenderers'], ...awards.map((award) => (isObject(award) ? award['suppliers'] : []))];
  const organisations = lists.flatMap((list) => (Array.isArray(list) ? list : []));
  return organisations.some((organisation) => isObject(organisation) && !('id' in organisation));
}
