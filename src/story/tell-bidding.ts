import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Database } from '../db/connect.ts';
import { saveDraft } from '../procurement/bids/drafts/save-draft.ts';
import { answerNaming } from '../procurement/bids/subcontractors/answer-naming.ts';
import { nameSubcontractor } from '../procurement/bids/subcontractors/name-subcontractor.ts';
import { readShare } from '../procurement/bids/subcontractors/naming.rules.ts';
import { getProcurement } from '../procurement/tenders/tenders.queries.ts';
import { readJson } from '../reference/read-json.ts';
import { act, beginTelling, bidder, type Cast, idOf, type Telling } from './cast.ts';

type Bidding = {
  readonly body: string;
  readonly procurement: string;
  readonly bidder: { readonly supplier: string; readonly by: string };
  readonly draft: { readonly keptAt: string; readonly fields: Readonly<Record<string, string>> };
  readonly named: readonly {
    readonly name: string;
    readonly work: string;
    readonly share: string;
    readonly namedAt: string;
    readonly answer?: { readonly by: string; readonly supplier: string; readonly at: string };
  }[];
};

/** A supplier in the middle of a bid: whom it named, who agreed, and a draft that only its browser can read. */
export async function tellBidding(db: Database, cast: Cast, seed: string, publicUrl: string): Promise<void> {
  const file = await readJson<Bidding>('story/greater-manchester/bidding.json');
  const telling = beginTelling(db, cast, `${seed}|bidding`);
  const bodyId = idOf(cast.bodies, file.body);
  const { id: procurementId } = await getProcurement(db, { bodyId, slug: file.procurement });
  const actor = bidder(cast, file.bidder.by, file.bidder.supplier);
  const supplierId = idOf(cast.suppliers, file.bidder.supplier);
  const { name: supplierName } = await db
    .selectFrom('supplier')
    .select('name')
    .where('id', '=', supplierId)
    .executeTakeFirstOrThrow();
  const of = { bodyId, procurementId, supplierId, supplierName, publicUrl, companyNumber: null, email: null };
  for (const named of file.named) {
    const { id } = await act(telling, { actor, at: named.namedAt }, (tx, by) =>
      nameSubcontractor(tx, by, {
        ...of,
        name: named.name,
        work: named.work,
        shareBasisPoints: readShare(named.share) ?? 0,
      }),
    );
    if (named.answer) await tellAgreement(telling, id, named.answer);
  }
  const sealed = await seal(JSON.stringify(file.draft.fields));
  await act(telling, { actor, at: file.draft.keptAt }, (tx, by) =>
    saveDraft(tx, by, { bodyId, procurementId, supplierId, sealed }),
  );
}

async function tellAgreement(
  telling: Telling,
  id: string,
  answer: { readonly by: string; readonly supplier: string; readonly at: string },
): Promise<void> {
  const actor = bidder(telling.cast, answer.by, answer.supplier);
  await act(telling, { actor, at: answer.at }, (tx, by) => answerNaming(tx, by, { id, answer: 'agreed' }));
}

/** To a key that nobody keeps, as a browser that was lost: the form then asks for it, or begins anew. */
async function seal(text: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
  return armor.encode(await encrypter.encrypt(text));
}
