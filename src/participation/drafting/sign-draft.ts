import { createHash } from 'node:crypto';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { canonicalJson } from '../../values/canonical-json.ts';
import { refusalOfSigning, type SignRefusal } from './draft.rules.ts';
import type { Texts } from './draft-fields.rules.ts';
import { findMember, listParties } from './draft-parties.queries.ts';
import { insertSignature, listSignatures } from './draft-signatures.queries.ts';
import { getVersion } from './draft-versions.queries.ts';
import { getDraftForUpdate } from './drafts.queries.ts';

/** A member signs, for their party, exactly the version they read. The record keeps its fingerprint and no names. */
export async function signDraft(
  tx: Transaction,
  by: By,
  input: { readonly draftId: string; readonly version: number },
): Promise<{ signed: true } | Refusal<SignRefusal | 'not-a-member'>> {
  const { draftId, version } = input;
  const draft = await getDraftForUpdate(tx, draftId);
  const member = await findMember(tx, draftId, by.actor.personId);
  if (!member) return { refused: 'not-a-member' };
  const parties = await listParties(tx, draftId);
  const signatures = await listSignatures(tx, draftId);
  const { fields: texts } = await getVersion(tx, draftId, draft.version);
  const refused = refusalOfSigning(
    { ...draft, parties, signatures, texts },
    { partyId: member.partyId, version },
  );
  if (refused) return { refused };
  await insertSignature(tx, {
    draft_id: draftId,
    version,
    party_id: member.partyId,
    shown_name: member.shownName,
    signed_at: await by.clock.now(tx),
  });
  await recordEntry(tx, by, {
    type: 'draft-signed',
    subject: { bodyId: draft.bodyId },
    facts: { draft: draft.number, version, party: member.partyName, textSha256: fingerprintOf(texts) },
  });
  return { signed: true };
}

/** SHA-256 of a version’s text, as canonical JSON. */
export function fingerprintOf(texts: Texts): string {
  return createHash('sha256')
    .update(canonicalJson({ ...texts }))
    .digest('hex');
}
