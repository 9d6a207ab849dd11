import { type DraftKind, listBlank, type Texts } from './draft-fields.rules.ts';

export type PartyKind = 'residents' | 'group' | 'body';
export type DraftStanding = 'open' | 'adopted' | 'offered' | 'closed';

export type Party = { readonly id: string; readonly kind: PartyKind; readonly name: string };
export type Signature = { readonly partyId: string; readonly version: number };

type Signed = {
  readonly standing: DraftStanding;
  readonly version: number;
  readonly parties: readonly Party[];
  readonly signatures: readonly Signature[];
};

/** The parties whose signature is missing under the version that stands. A signature is of one version and no other. */
export function listUnsigned({ version, parties, signatures }: Omit<Signed, 'standing'>): Party[] {
  return parties.filter(
    ({ id }) => !signatures.some((signature) => signature.partyId === id && signature.version === version),
  );
}

/** The parties that signed the last version that anybody signed, when the text has gone on since. */
export function listCleared({ version, parties, signatures }: Omit<Signed, 'standing'>): Party[] {
  const earlier = signatures.filter((signature) => signature.version < version);
  const last = Math.max(0, ...earlier.map((signature) => signature.version));
  const again = new Set(signatures.filter((each) => each.version === version).map((each) => each.partyId));
  const cleared = new Set(earlier.filter((each) => each.version === last).map((each) => each.partyId));
  return parties.filter(({ id }) => cleared.has(id) && !again.has(id));
}

export type SignRefusal = 'settled' | 'changed-since' | 'unfinished' | 'signed-already';

/** Whether a party may sign the version its member read; undefined where it may. */
export function refusalOfSigning(
  draft: Signed & { readonly kind: DraftKind; readonly texts: Texts },
  sign: { readonly partyId: string; readonly version: number },
): SignRefusal | undefined {
  if (draft.standing !== 'open') return 'settled';
  if (sign.version !== draft.version) return 'changed-since';
  if (listBlank(draft.kind, draft.texts).length > 0) return 'unfinished';
  const isUnsigned = listUnsigned(draft).some(({ id }) => id === sign.partyId);
  return isUnsigned ? undefined : 'signed-already';
}

export type SettleRefusal = 'settled' | 'changed-since' | 'not-signed-by-all' | 'one-party';

/**
 * Whether a draft may be carried out: every party has signed the version that stands, and at least one of them is not
 * the public body. So nothing enters a framework by this door that the body wrote alone.
 */
export function refusalOfSettling(draft: Signed, version: number): SettleRefusal | undefined {
  if (draft.standing !== 'open') return 'settled';
  if (version !== draft.version) return 'changed-since';
  if (draft.parties.every(({ kind }) => kind === 'body')) return 'one-party';
  return listUnsigned(draft).length > 0 ? 'not-signed-by-all' : undefined;
}
