import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { FollowKind, FollowSubject } from './follow.rules.ts';
import { readTenderKind } from './tender-kinds.rules.ts';
import { tendersName } from './words.en.ts';

type Db = Database | Transaction;

/** What can be followed, as a page names it. */
export type NamedSubject = FollowSubject & {
  readonly slug: string;
  readonly name: string;
  readonly path: string;
};

const pages: Readonly<Record<FollowKind, string>> = {
  round: '/say',
  body: '/bodies',
  district: '/districts',
  tenders: '/tenders',
};

type Found = { readonly id: string; readonly slug: string; readonly name: string };

/** A round that is announced, a public body or a district, by its slug. */
export async function findSubject(db: Db, kind: FollowKind, slug: string): Promise<NamedSubject | undefined> {
  const found = await readers[kind](db, slug);
  return found && named(kind, found);
}

/** The names of what is followed, in the order of the alphabet. */
export async function nameSubjects(db: Db, subjects: readonly FollowSubject[]): Promise<NamedSubject[]> {
  const about = subjects.map(({ kind, id }) => `${kind}:${id}`);
  const tenders = subjects.filter(({ kind }) => kind === 'tenders');
  const { rows } = await sql<Found & { kind: FollowKind }>`
    select 'round' as kind, id::text, slug, title as name from round where 'round:' || id = any(${about})
    union all select 'body', id::text, slug, name from body where 'body:' || id = any(${about})
    union all select 'district', slug, slug, name from district where 'district:' || slug = any(${about})
    order by name`.execute(db);
  const kinds = await Promise.all(tenders.map(({ id }) => findSubject(db, 'tenders', id)));
  return [...rows.map((row) => named(row.kind, row)), ...kinds.flatMap((kind) => kind ?? [])];
}

/** Everything that can be followed now: rounds that are announced and not long over, every public body and district. */
export async function listSubjects(db: Db, now: Temporal.Instant): Promise<NamedSubject[]> {
  const lately = now.subtract({ hours: 24 * 180 });
  const { rows } = await sql<Found & { kind: FollowKind }>`
    select 'round' as kind, id::text, slug, title as name from round
      where announced_at is not null and closes_at > ${lately}
    union all select 'body', id::text, slug, name from body where ended_on is null
    union all select 'district', slug, slug, name from district
    order by name`.execute(db);
  return rows.map((row) => named(row.kind, row));
}

function named(kind: FollowKind, { id, slug, name }: Found): NamedSubject {
  return { kind, id, slug, name, path: kind === 'tenders' ? tendersPath(slug) : `${pages[kind]}/${slug}` };
}

/** The list of open tenders, narrowed to what is followed. */
function tendersPath(slug: string): string {
  const { category, districtSlug } = readTenderKind(slug) ?? {};
  const query = new URLSearchParams();
  if (category) query.set('category', category);
  if (districtSlug) query.set('district', districtSlug);
  return query.size > 0 ? `${pages.tenders}?${query}` : pages.tenders;
}

const readers: Readonly<Record<FollowKind, (db: Db, slug: string) => Promise<Found | undefined>>> = {
  round: (db, slug) =>
    db
      .selectFrom('round')
      .select(['id', 'slug', 'title as name'])
      .where('slug', '=', slug)
      .where('announced_at', 'is not', null)
      .executeTakeFirst(),
  body: (db, slug) =>
    db.selectFrom('body').select(['id', 'slug', 'name']).where('slug', '=', slug).executeTakeFirst(),
  district: (db, slug) =>
    db
      .selectFrom('district')
      .select(['slug as id', 'slug', 'name'])
      .where('slug', '=', slug)
      .executeTakeFirst(),
  async tenders(db, slug) {
    const kind = readTenderKind(slug);
    if (!kind) return undefined;
    const { category, districtSlug } = kind;
    const district = districtSlug ? await readers.district(db, districtSlug) : null;
    return district === undefined
      ? undefined
      : { id: slug, slug, name: tendersName(category, district?.name ?? null) };
  },
};
