import type { Temporal } from 'temporal-polyfill';
import { isObject } from '../ocds/merge-patch.rules.ts';
import { readInstant } from './published-date.rules.ts';

export type ReleaseFault =
  | 'not-json'
  | 'not-a-release'
  | 'no-ocid'
  | 'no-date'
  | 'bad-date'
  | 'too-deep'
  | 'too-large'
  | 'linked'
  | 'versioned-only';

/** What is unusual about a release that was kept all the same. */
export type ReleaseNote = 'no-id' | 'no-tag';

export type ReadRelease = {
  readonly ocid: string;
  /** Null where the publisher gave none: its content is its number then. */
  readonly releaseId: string | null;
  readonly releasedAt: Temporal.Instant;
  readonly tags: readonly string[];
  readonly notes: readonly ReleaseNote[];
  readonly release: Readonly<Record<string, unknown>>;
};
export type Rejected = {
  readonly fault: ReleaseFault;
  readonly ocid: string | null;
  readonly written?: string;
};

/** Deeper than any release of the standard with every extension. */
const DEEPEST = 40;
const LONGEST_KEY = 300;

/**
 * Whether one JSON value is a release that can be kept. It needs the `ocid` that says which process it is of and the
 * `date` that says in which order it is merged (OCDS 1.1, release metadata); an `id` or a `tag` that a publisher leaves
 * out is noted and does without.
 */
export function readRelease(value: unknown): ReadRelease | Rejected {
  if (!isObject(value)) return { fault: 'not-a-release', ocid: null };
  const ocid = nameOf(value['ocid']);
  if (ocid === null) {
    const isOther = !['tender', 'awards', 'contracts', 'buyer', 'planning', 'parties'].some(
      (key) => key in value,
    );
    return { fault: isOther ? 'not-a-release' : 'no-ocid', ocid: null };
  }
  if (isDeeper(value, DEEPEST)) return { fault: 'too-deep', ocid };
  if ('url' in value && !('date' in value) && !('tender' in value)) return { fault: 'linked', ocid };
  const written = value['date'];
  if (written === undefined || written === null || written === '') return { fault: 'no-date', ocid };
  const releasedAt = readInstant(written);
  if (!releasedAt) return { fault: 'bad-date', ocid, written: String(written).slice(0, 40) };
  const releaseId = nameOf(value['id']);
  const tags = [value['tag'] ?? []].flat().filter((tag) => typeof tag === 'string');
  const notes: ReleaseNote[] = [];
  if (releaseId === null) notes.push('no-id');
  if (tags.length === 0) notes.push('no-tag');
  return { ocid, releaseId, releasedAt, tags: tags.map((tag) => tag.slice(0, 60)), notes, release: value };
}

/** A text or a number that names something; null for nothing, and for what is too long to be a name. */
function nameOf(value: unknown): string | null {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof text !== 'string') return null;
  const plain = text.replaceAll('\0', '').trim();
  return plain === '' || plain.length > LONGEST_KEY ? null : plain;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const inner of Object.values(value)) if (isDeeper(inner, levels - 1)) return true;
  return false;
}

/** Lists that publishers put releases in; the last two are of their interfaces, and not of the standard. */
const packageLists = ['results', 'records', 'releases', 'data', 'items'] as const;

/**
 * The releases in one JSON value: itself, those of a package, those of a record or of a package of records, whatever
 * object a publisher’s interface puts around them. A record whose releases are only linked stands as its compiled
 * release, where it has one.
 */
export function releasesIn(value: unknown): readonly (ReadRelease | Rejected)[] {
  if (!isObject(value)) return [readRelease(value)];
  for (const list of packageLists) {
    const items = value[list];
    const isPackage = Array.isArray(items) && !('tender' in value) && !('date' in value);
    if (!isPackage || ('ocid' in value && list !== 'releases')) continue;
    return 'ocid' in value ? releasesOfRecord(value, items) : items.flatMap(releasesIn);
  }
  if ('compiledRelease' in value || 'versionedRelease' in value) return releasesOfRecord(value, []);
  const inner = 'ocid' in value ? undefined : (value['release'] ?? value['data']);
  return isObject(inner) ? releasesIn(inner) : [readRelease(value)];
}

function releasesOfRecord(
  record: Readonly<Record<string, unknown>>,
  items: readonly unknown[],
): readonly (ReadRelease | Rejected)[] {
  const whole = items.filter((each) => isObject(each) && 'ocid' in each);
  if (whole.length > 0 && whole.length === items.length) return items.map(readRelease);
  if (isObject(record['compiledRelease'])) return [readRelease(record['compiledRelease'])];
  if (whole.length > 0) return items.map(readRelease);
  const fault = items.length > 0 ? 'linked' : 'versioned-only';
  return [{ fault, ocid: nameOf(record['ocid']) }];
}
