import { sql } from 'kysely';
import type { Transaction } from '../../db/connect.ts';
import { readJson } from '../read-json.ts';

type ModuleFile = {
  readonly slug: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly screens: readonly unknown[];
  readonly questions: readonly unknown[];
};

/**
 * Loads the lessons for people who score. A version that is out never changes: a new wording is a new version, which
 * everybody passes again; what the list no longer names is not asked any more.
 */
export async function loadTraining(tx: Transaction): Promise<void> {
  const { modules } = await readJson<{ modules: readonly string[] }>('training/modules.json');
  const files = await Promise.all(modules.map((slug) => readJson<ModuleFile>(`training/${slug}.json`)));
  const rows = files.map(({ screens, questions, ...file }, position) => ({
    ...file,
    position,
    content: JSON.stringify({ screens, questions }),
    is_current: false,
  }));
  await tx
    .insertInto('training_module')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const column = (read: (file: ModuleFile) => string | number) => sql`${files.map(read)}`;
  // The old one is put away first: two of one lesson are never current.
  await sql`update training_module m set is_current = false where m.is_current and not exists (
    select from unnest(${column(({ slug }) => slug)}::text[], ${column(({ version }) => version)}::int[]) as f(slug, version)
    where f.slug = m.slug and f.version = m.version)`.execute(tx);
  await sql`update training_module m set is_current = true, position = f.place - 1
    from unnest(${column(({ slug }) => slug)}::text[], ${column(({ version }) => version)}::int[])
      with ordinality as f(slug, version, place)
    where f.slug = m.slug and f.version = m.version
      and (not m.is_current or m.position <> f.place - 1)`.execute(tx);
}
