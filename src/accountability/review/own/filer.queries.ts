import type { Database } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { Subject } from '../reviews.queries.ts';

/** Who files, by name, and whether they are made up. */
export async function getFiler(
  db: Database,
  { kind, id }: Subject,
): Promise<{ readonly name: string; readonly slug: string; readonly invented: boolean }> {
  if (kind === 'supplier')
    return orNotFound(
      db.selectFrom('supplier').select(['name', 'slug', 'invented']).where('id', '=', id).executeTakeFirst(),
    );
  const body = await orNotFound(
    db.selectFrom('body').select(['name', 'slug']).where('id', '=', id).executeTakeFirst(),
  );
  return { ...body, invented: false };
}
