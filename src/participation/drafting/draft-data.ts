import type { Draft } from './drafts.queries.ts';
import type { LoadedDraft } from './load-draft.ts';

/** The columns of the file of drafts, in order. */
export const draftDataFields = [
  'draft',
  'kind',
  'title',
  'body',
  'framework',
  'proposal',
  'openedAt',
  'standing',
  'version',
] as const;

export function draftData(draft: Draft): Record<(typeof draftDataFields)[number], string | number | null> {
  return {
    draft: draft.number,
    kind: draft.kind,
    title: draft.title,
    body: draft.bodySlug,
    framework: draft.frameworkSlug,
    proposal: draft.proposalNumber,
    openedAt: draft.openedAt.toString(),
    standing: draft.standing,
    version: draft.version,
  };
}

/** A draft with its text, signatures and comments. Names are those that their owners chose to show. */
export function wholeDraftData({ draft, standing, parties, signatures, comments }: LoadedDraft) {
  return {
    ...draftData(draft),
    closeReason: draft.closeReason,
    text: standing.fields,
    parties: parties.map(({ kind, name, members }) => ({ kind, name, members })),
    signatures: signatures.map(({ version, partyName, signedAt }) => ({
      version,
      party: partyName,
      signedAt: signedAt.toString(),
      stands: version === draft.version,
    })),
    comments: comments.map(({ version, words, partyName, madeAt, resolvedAt }) => ({
      version,
      words,
      party: partyName,
      madeAt: madeAt.toString(),
      settledAt: resolvedAt?.toString() ?? null,
    })),
  };
}
