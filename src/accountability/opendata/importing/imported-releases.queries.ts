import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { KeptVersion, ReleaseKey } from './settle-releases.rules.ts';

export type NewRelease = ReleaseKey & {
  readonly version: number;
  readonly releasedAt: Temporal.Instant;
  readonly tags: readonly string[];
  readonly content: string;
  readonly sha256: Buffer;
  readonly stands: boolean;
};

/** Imports come one after the other: two at once could give one release the same number. */
export async function lockImports(tx: Transaction): Promise<void> {
  await sql`lock table imported_file in share row exclusive mode`.execute(tx);
}

/** Every version that is kept of these releases. */
export async function listVersions(tx: Transaction, keys: readonly ReleaseKey[]): Promise<KeptVersion[]> {
  const { rows } = await sql<KeptVersion>`
    select r.ocid, r.release_id as "releaseId", r.version, r.sha256, r.stands, r.released_at as "releasedAt"
    from imported_release r
    join (select distinct * from unnest(${keys.map(({ ocid }) => ocid)}::text[],
      ${keys.map(({ releaseId }) => releaseId)}::text[])) g (ocid, release_id) using (ocid, release_id)
    order by r.ocid, r.release_id, r.version`.execute(tx);
  return rows;
}

/** Adds releases; those they replace stay, and no longer stand. */
export async function insertReleases(
  tx: Transaction,
  of: { readonly fileId: string; readonly invented: boolean },
  rows: readonly NewRelease[],
): Promise<void> {
  if (rows.length === 0) return;
  const standing = rows.filter(({ stands }) => stands);
  const texts = (from: readonly NewRelease[], read: (row: NewRelease) => string) =>
    sql`${from.map(read)}::text[]`;
  await sql`
    update imported_release r set stands = false
    from unnest(${texts(standing, ({ ocid }) => ocid)}, ${texts(standing, ({ releaseId }) => releaseId)})
      as g (ocid, release_id)
    where r.ocid = g.ocid and r.release_id = g.release_id and r.stands`.execute(tx);
  await sql`
    insert into imported_release (ocid, release_id, version, released_at, tags, content, sha256, stands, file_id, invented)
    select ocid, release_id, version, released_at, string_to_array(tags, chr(31)), content, decode(sha256, 'hex'), stands,
      ${of.fileId}, ${of.invented}
    from unnest(${texts(rows, ({ ocid }) => ocid)}, ${texts(rows, ({ releaseId }) => releaseId)},
      ${rows.map(({ version }) => version)}::integer[], ${texts(rows, ({ releasedAt }) => releasedAt.toString())}::timestamptz[],
      ${texts(rows, ({ tags }) => tags.join('\u001f'))}, ${texts(rows, ({ content }) => content)},
      ${texts(rows, ({ sha256 }) => sha256.toString('hex'))}, ${rows.map(({ stands }) => stands)}::boolean[])
      as g (ocid, release_id, version, released_at, tags, content, sha256, stands)`.execute(tx);
}

export type StandingRelease = {
  readonly ocid: string;
  readonly releasedAt: Temporal.Instant;
  readonly content: string;
  readonly fileId: string;
  readonly kind: 'ocds' | 'register';
  readonly publisher: string;
  readonly licence: string;
  readonly invented: boolean;
};

/** The releases that stand of these processes, each process’s in the order they were published. */
export async function listStandingReleases(
  tx: Database | Transaction,
  ocids: readonly string[],
): Promise<StandingRelease[]> {
  const { rows } = await sql<StandingRelease>`
    select r.ocid, r.released_at as "releasedAt", r.content, r.file_id as "fileId", f.kind, f.publisher, f.licence, r.invented
    from imported_release r join imported_file f on f.id = r.file_id
    where r.ocid = any(${[...ocids]}::text[]) and r.stands
    order by r.ocid, r.released_at, r.release_id`.execute(tx);
  return rows;
}

export type ReleaseInHistory = {
  readonly releaseId: string;
  readonly version: number;
  readonly releasedAt: Temporal.Instant;
  readonly tags: readonly string[];
  readonly stands: boolean;
  readonly importedAt: Temporal.Instant;
  readonly file: string;
  readonly content: string;
};

/** Every release of a process, those replaced among them: the newest first. */
export async function listHistory(
  db: Database | Transaction,
  ocid: string,
  limit: number,
): Promise<ReleaseInHistory[]> {
  const { rows } = await sql<ReleaseInHistory>`
    select r.release_id as "releaseId", r.version, r.released_at as "releasedAt", r.tags, r.stands,
      f.imported_at as "importedAt", f.name as file, r.content
    from imported_release r join imported_file f on f.id = r.file_id
    where r.ocid = ${ocid} order by r.released_at desc, r.release_id, r.version desc limit ${limit}`.execute(
    db,
  );
  return rows;
}
