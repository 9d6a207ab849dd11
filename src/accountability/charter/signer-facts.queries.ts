import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { SupplierTable } from '../../db/tables.ts';
import type { Signer } from './charter.rules.ts';

/** What pages say of a signer. A name here is always safe to show. */
export type SignerFacts = {
  readonly signer: Signer;
  readonly slug: string;
  readonly name: string;
  readonly size: SupplierTable['size'] | 'public-body';
  readonly invented: boolean;
  /** A person whose own name nobody sees yet: they claim it before they sign. */
  readonly isNameHidden: boolean;
};

type Db = Database | Transaction;

export async function getSignerFacts(db: Db, signer: Signer): Promise<SignerFacts> {
  return signer.kind === 'supplier'
    ? orNotFound(
        selectSuppliers(db).where('s.id', '=', signer.supplierId).executeTakeFirst().then(asSupplier),
      )
    : orNotFound(selectBodies(db).where('id', '=', signer.bodyId).executeTakeFirst().then(asBody));
}

/** A supplier by its slug; by the slug of one that was merged into another, the other. */
export async function getSupplierSigner(db: Db, slug: string): Promise<SignerFacts> {
  return orNotFound(
    selectSuppliers(db)
      .where((is) =>
        is.or([
          is('s.slug', '=', slug).and('s.merged_into', 'is', null),
          is('s.id', '=', (select) =>
            select.selectFrom('supplier').select('merged_into').where('slug', '=', slug),
          ),
        ]),
      )
      .executeTakeFirst()
      .then(asSupplier),
  );
}

/** A person’s own name while nobody sees it; for that person, and the officers of bodies that pay them. */
export async function findHiddenName(db: Db, supplierId: string): Promise<string | null> {
  const row = await selectSuppliers(db).where('s.id', '=', supplierId).executeTakeFirst();
  return row && row.claimed_at === null ? row.hidden : null;
}

function selectSuppliers(db: Db) {
  return db
    .selectFrom('supplier as s')
    .leftJoin('supplier_hidden_name as h', 'h.supplier_id', 's.id')
    .select(['s.id', 's.slug', 's.name', 's.size', 's.invented', 's.claimed_at', 'h.name as hidden']);
}

function selectBodies(db: Db) {
  return db.selectFrom('body').select(['id', 'slug', 'name']);
}

type SupplierRow = NonNullable<Awaited<ReturnType<ReturnType<typeof selectSuppliers>['executeTakeFirst']>>>;

function asSupplier(row: SupplierRow | undefined): SignerFacts | undefined {
  if (!row) return undefined;
  const { id, slug, name, size, invented } = row;
  const isNameHidden = row.hidden !== null && row.claimed_at === null;
  return { signer: { kind: 'supplier', supplierId: id }, slug, name, size, invented, isNameHidden };
}

function asBody(row: { id: string; slug: string; name: string } | undefined): SignerFacts | undefined {
  if (!row) return undefined;
  const { id, slug, name } = row;
  const signer: Signer = { kind: 'body', bodyId: id };
  return { signer, slug, name, size: 'public-body', invented: false, isNameHidden: false };
}
