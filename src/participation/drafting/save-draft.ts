import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import type { FieldName, Texts } from './draft-fields.rules.ts';
import { findMember } from './draft-parties.queries.ts';
import { getVersion, insertVersion } from './draft-versions.queries.ts';
import { changeDraft, getDraftForUpdate } from './drafts.queries.ts';
import { decideSave } from './save.rules.ts';

export type Saved =
  | { readonly saved: 'unchanged' }
  | { readonly saved: 'next'; readonly version: number; readonly isMerged: boolean }
  | { readonly saved: 'beside'; readonly version: number; readonly clashes: readonly FieldName[] };

/**
 * A member saves the text that they wrote from a version on. Whoever saves at the same time waits; nothing that anybody
 * wrote is lost: a change of the same words is kept beside the text. A new version has nobody’s signature yet.
 */
export async function saveDraft(
  tx: Transaction,
  by: By,
  input: { readonly draftId: string; readonly basedOn: number; readonly texts: Texts },
): Promise<Saved | Refusal<'not-a-member' | 'settled' | 'no-such-version'>> {
  const { draftId, basedOn, texts } = input;
  const draft = await getDraftForUpdate(tx, draftId);
  const member = await findMember(tx, draftId, by.actor.personId);
  if (!member) return { refused: 'not-a-member' };
  if (draft.standing !== 'open') return { refused: 'settled' };
  if (basedOn < 1 || basedOn > draft.lastVersion) return { refused: 'no-such-version' };
  const base = await getVersion(tx, draftId, basedOn);
  const current = await getVersion(tx, draftId, draft.version);
  const both = { base: base.fields, mine: texts, current: current.fields };
  const decided = decideSave(draft.kind, both);
  if (decided.kind === 'unchanged') return { saved: 'unchanged' };
  const version = draft.lastVersion + 1;
  const isBeside = decided.kind === 'beside';
  await insertVersion(tx, {
    draftId,
    version,
    basedOn,
    partyId: member.partyId,
    shownName: member.shownName,
    isBeside,
    texts: decided.kind === 'next' ? decided.texts : texts,
    savedAt: await by.clock.now(tx),
  });
  await changeDraft(tx, draftId, { last_version: version, ...(isBeside ? {} : { version }) });
  return decided.kind === 'next'
    ? { saved: 'next', version, isMerged: decided.isMerged }
    : { saved: 'beside', version, clashes: decided.clashes };
}
