import type { ReleasesImported } from './releases-import.ts';
import { noteSentence, rejectSentence, unreadSentence } from './words.en.ts';

export type ReleasesFacts = ReturnType<typeof releasesFacts>;

/** What came of an import, as `pp import ocds --json` prints it. Fields are added to, never renamed (CLI.md). */
export function releasesFacts(
  { files, unread, contracts, suppliers, buyers }: ReleasesImported,
  bodies: readonly { readonly bodyId: string; readonly slug: string }[],
  dryRun: boolean,
) {
  const slugs = new Map(bodies.map(({ bodyId, slug }) => [bodyId, slug]));
  const named = [...buyers].map(([name, bodyId]) => ({ name, body: slugs.get(bodyId ?? '') ?? null }));
  return {
    files: files.map(({ rejects, notes, ...file }) => ({
      ...file,
      rejects: rejects.map((reject) => ({
        ...(file.format === 'json-lines'
          ? { line: reject.line }
          : { index: reject.index, line: reject.line }),
        ocid: reject.ocid,
        reason: rejectSentence(reject),
      })),
      notes: notes.map(({ index, ocid, note }) => ({ index, ocid, note: noteSentence(note) })),
    })),
    unread: unread.map((each) => ({
      file: each.file,
      reason: each.fault.why,
      sentence: unreadSentence(each),
    })),
    contracts: { new: contracts.added, changed: contracts.changed },
    suppliers: { new: suppliers.added, recognised: suppliers.recognised },
    bodies: {
      matched: new Set(named.flatMap(({ body }) => body ?? [])).size,
      unknown: named.filter(({ body }) => body === null).length,
    },
    buyers: named,
    dryRun,
  };
}
