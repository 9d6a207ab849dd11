import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Database } from '../db/connect.ts';
import { saveDraft } from '../procurement/bids/drafts/save-draft.ts';
import { getProcurement } from '../procurement/tenders/tenders.queries.ts';
import { readJson } from '../reference/read-json.ts';
import { act, beginTelling, bidder, type Cast, idOf } from './cast.ts';
import type { StoryNaming } from './purchase-files.ts';
import { tellNaming } from './tell-subcontractors.ts';

type Bidding = {
  readonly body: string;
  readonly procurement: string;
  readonly bidder: { readonly supplier: string; readonly by: string };
  readonly draft: { readonly keptAt: string; readonly fields: Readonly<Record<string, string>> };
  readonly named: readonly StoryNaming[];
};

/** A supplier in the middle of a bid: whom it named, who agreed, and a draft that only its browser can read. */
export async function tellBidding(db: Database, cast: Cast, seed: string, publicUrl: string): Promise<void> {
  const file = await readJson<Bidding>('story/greater-manchester/bidding.json');
  const telling = beginTelling(db, cast, `${seed}|bidding`);
  const bodyId = idOf(cast.bodies, file.body);
  const { id: procurementId } = await getProcurement(db, { bodyId, slug: file.procurement });
  const actor = bidder(cast, file.bidder.by, file.bidder.supplier);
  const supplierId = idOf(cast.suppliers, file.bidder.supplier);
  for (const named of file.named)
    await tellNaming(telling, { bodyId, procurementId }, file.bidder, { named, publicUrl });
  const sealed = await seal(JSON.stringify(file.draft.fields));
  await act(telling, { actor, at: file.draft.keptAt }, (tx, by) =>
    saveDraft(tx, by, { bodyId, procurementId, supplierId, sealed }),
  );
}

/** To a key that nobody keeps, as a browser that was lost: the form then asks for it, or begins anew. */
async function seal(text: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
  return armor.encode(await encrypter.encrypt(text));
}
