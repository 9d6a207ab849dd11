import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { isSlug, slugOf } from './slug.rules.ts';
import { insertSupplier, type Supplier } from './suppliers.queries.ts';
import { words } from './words.en.ts';

export type NewSupplier = Pick<Supplier, 'name' | 'size' | 'sector' | 'invented'> & {
  /** Made from the name when absent. */
  readonly slug?: string | undefined;
  readonly districtSlug?: string | null | undefined;
  readonly about?: string | undefined;
};

/** Adds a supplier and puts it into the search. What is invented says so from the start, and stays so. */
export async function addSupplier(
  tx: Transaction,
  by: By,
  input: NewSupplier,
): Promise<{ supplierId: string; slug: string } | Refusal<'name-blank' | 'slug-malformed' | 'slug-taken'>> {
  const name = input.name.trim();
  if (name === '') return { refused: 'name-blank' };
  const slug = input.slug ?? slugOf(name);
  if (!isSlug(slug)) return { refused: 'slug-malformed' };
  const now = await by.clock.now(tx);
  const supplierId = uuidV7(now.epochMilliseconds, by.random);
  const { size, sector, invented, districtSlug = null, about = '' } = input;
  const added = await insertSupplier(tx, {
    supplierId,
    slug,
    name,
    size,
    sector,
    invented,
    districtSlug,
    about,
  });
  if (!added) return { refused: 'slug-taken' };
  await indexForSearch(tx, {
    path: `/suppliers/${slug}`,
    kind: 'supplier',
    title: name,
    summary: about || words.sectors[sector],
  });
  return { supplierId, slug };
}
