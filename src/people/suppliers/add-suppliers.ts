import type { By } from '../../acts/by.ts';
import { indexAllForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import type { Random } from '../../values/random.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { slugOf } from '../organisations/slug.rules.ts';
import { words as organisationWords } from '../organisations/words.en.ts';
import { sectorOf } from './kinds/supplier-kind.rules.ts';
import { readName } from './matching/read-name.rules.ts';
import { insertHiddenNames, insertSuppliers, type SlugHolder } from './new-suppliers.queries.ts';
import type { WantedSupplier } from './supplier.rules.ts';
import { publicPersonName } from './words.en.ts';

/** What became of it: added now, or added by somebody else at the same moment. */
export type AddedSupplier = {
  readonly wanted: string;
  readonly supplierId: string;
  readonly publicName: string;
  readonly isNew: boolean;
};

type Fresh = WantedSupplier & { readonly supplierId: string; readonly slug: string; readonly shown: string };

/**
 * Adds suppliers that nobody knew, in a few statements. A person’s name is kept apart: its supplier has a public name
 * and an address that say nothing, and no place in the search. `known` are those the caller decided are others: when
 * one of them has the address, the new one’s is numbered; when it belongs to a supplier of the same name that appeared
 * meanwhile, that one is answered.
 */
export async function addSuppliers(
  tx: Transaction,
  by: By,
  of: { readonly invented: boolean; readonly known: ReadonlySet<string> | 'everyone' },
  wanted: readonly WantedSupplier[],
): Promise<AddedSupplier[]> {
  const now = await by.clock.now(tx);
  const done: AddedSupplier[] = [];
  const added: Fresh[] = [];
  let missing = wanted;
  for (let attempt = 1; missing.length > 0; attempt += 1) {
    const fresh = new Map<string, Fresh>();
    for (const supplier of missing) {
      const next = freshly(supplier, uuidV7(now.epochMilliseconds, by.random), attempt, by.random);
      if (!fresh.has(next.slug)) fresh.set(next.slug, next);
    }
    const rows = [...fresh.values()].map((each) => ({
      ...each,
      name: each.shown,
      sector: sectorOf(each.kind),
    }));
    for (const holder of await insertSuppliers(tx, of.invented, rows)) {
      const ours = fresh.get(holder.slug);
      if (!ours) continue;
      const isNew = holder.supplierId === ours.supplierId;
      if (isNew) added.push(ours);
      if (isNew || isSameSupplier(holder, ours, of)) done.push(addedAs(ours, holder, isNew));
    }
    const settled = new Set(done.map((each) => each.wanted));
    missing = missing.filter((each) => !settled.has(each.wanted));
  }
  await saveNames(tx, added);
  return done;
}

function freshly(supplier: WantedSupplier, supplierId: string, attempt: number, random: Random): Fresh {
  if (supplier.kind === 'person') {
    const code = opaqueCode(random);
    const slug = `person-${code.toLowerCase()}`;
    // Where a person lives is nobody’s to read; their payees keep it for the sums of a ward.
    return { ...supplier, postcode: '', supplierId, slug, shown: publicPersonName(code) };
  }
  const slug = slugOf(asAddressed(supplier.name)) || 'supplier';
  return { ...supplier, supplierId, slug: numbered(slug, attempt), shown: supplier.name };
}

/** As published, but for the commonest two ways of writing one name: those share an address. */
function asAddressed(name: string): string {
  return name.replace(/\blimited\.?\s*$/i, 'Ltd').replaceAll(/\bT\/A\b/gi, 'TA');
}

function numbered(slug: string, attempt: number): string {
  return attempt === 1 ? slug : `${slug.slice(0, 74)}-${attempt}`;
}

/** Without letters that are read as others. Six of them tell some hundreds of millions apart. */
function opaqueCode(random: Random): string {
  const letters = '23456789BCDFGHJKMNPQRSTVWXYZ';
  return Array.from({ length: 6 }, () => letters[random.nextInteger(letters.length)]).join('');
}

function isSameSupplier(
  holder: SlugHolder,
  ours: Fresh,
  of: { readonly invented: boolean; readonly known: ReadonlySet<string> | 'everyone' },
): boolean {
  if (holder.invented !== of.invented || holder.mergedInto !== null) return false;
  if (of.known === 'everyone' || of.known.has(holder.supplierId)) return false;
  if (ours.kind === 'person' || holder.kind === 'person') return false;
  return readName(holder.name).key === readName(ours.name).key;
}

function addedAs({ wanted }: Fresh, holder: SlugHolder, isNew: boolean): AddedSupplier {
  return { wanted, supplierId: holder.supplierId, publicName: holder.name, isNew };
}

async function saveNames(tx: Transaction, added: readonly Fresh[]): Promise<void> {
  await insertHiddenNames(
    tx,
    added.filter(({ kind }) => kind === 'person'),
  );
  const shown = added.filter(({ kind }) => kind !== 'person');
  await indexAllForSearch(
    tx,
    shown.map(({ slug, name, kind }) => ({
      path: `/suppliers/${slug}`,
      kind: 'supplier',
      title: name,
      summary: organisationWords.sectors[sectorOf(kind)],
    })),
  );
}
