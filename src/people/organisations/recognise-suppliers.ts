import type { By } from '../../acts/by.ts';
import { indexAllForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { slugOf } from './slug.rules.ts';
import { supplierNameKey } from './supplier-name.rules.ts';
import { insertNamedSuppliers, listSupplierNames } from './supplier-names.queries.ts';
import { words } from './words.en.ts';

export type Recognised = {
  /** From each published name to its supplier. */
  readonly supplierIds: ReadonlyMap<string, string>;
  /** How many suppliers were added, and how many were known before. */
  readonly added: number;
  readonly known: number;
};

/**
 * Finds the supplier behind each published name, by the name alone, and adds those nobody knew. Real names find only
 * real suppliers and invented names only invented ones.
 */
export async function recogniseSuppliers(
  tx: Transaction,
  by: By,
  input: { readonly names: readonly string[]; readonly invented: boolean },
): Promise<Recognised> {
  const wanted = new Map<string, string>();
  for (const name of input.names) {
    if (!wanted.has(supplierNameKey(name))) wanted.set(supplierNameKey(name), name);
  }
  const byKey = new Map<string, string>();
  for (const { supplierId, name } of await listSupplierNames(tx, input.invented)) {
    const key = supplierNameKey(name);
    if (wanted.has(key) && !byKey.has(key)) byKey.set(key, supplierId);
  }
  const known = byKey.size;
  const added = await addUnknown(tx, by, input.invented, wanted, byKey);
  const supplierIds = new Map(
    input.names.flatMap((name) => {
      const supplierId = byKey.get(supplierNameKey(name));
      return supplierId ? [[name, supplierId] as const] : [];
    }),
  );
  return { supplierIds, added, known };
}

/** Adds what is still wanted; where a slug belongs to another name, the next try takes the slug with a number. */
async function addUnknown(
  tx: Transaction,
  by: By,
  invented: boolean,
  wanted: ReadonlyMap<string, string>,
  byKey: Map<string, string>,
): Promise<number> {
  const now = await by.clock.now(tx);
  let added = 0;
  for (let attempt = 1; byKey.size < wanted.size; attempt += 1) {
    const missing = [...wanted].filter(([key]) => !byKey.has(key));
    const fresh = new Map<string, { supplierId: string; slug: string; name: string }>();
    for (const [key, name] of missing) {
      const slug = numbered(slugOf(key) || 'supplier', attempt);
      if (!fresh.has(slug)) {
        fresh.set(slug, { supplierId: uuidV7(now.epochMilliseconds, by.random), slug, name });
      }
    }
    const holders = await insertNamedSuppliers(tx, invented, [...fresh.values()]);
    const ours = holders.filter((holder) => holder.supplierId === fresh.get(holder.slug)?.supplierId);
    for (const holder of holders.filter((holder) => holder.invented === invented)) {
      const key = supplierNameKey(holder.name);
      if (wanted.has(key)) byKey.set(key, holder.supplierId);
    }
    await indexAllForSearch(tx, ours.map(asSearchEntry));
    added += ours.length;
  }
  return added;
}

function numbered(slug: string, attempt: number): string {
  return attempt === 1 ? slug : `${slug.slice(0, 74)}-${attempt}`;
}

function asSearchEntry({ slug, name }: { readonly slug: string; readonly name: string }) {
  return {
    path: `/suppliers/${slug}`,
    kind: 'supplier',
    title: name,
    summary: words.sectors.unknown,
  } as const;
}
