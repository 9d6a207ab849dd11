import type { BundleFile } from '../bundle.rules.ts';
import { sha256Hex } from '../sealing/hash.ts';
import { attachmentTypes, findAttachmentKind } from './attachment-kind.rules.ts';
import { cleanNames } from './attachment-name.rules.ts';

export const MOST_FILES = 20;
/** All attachments of a bid together. */
export const MOST_BYTES = 100 * 1024 * 1024;
/** Sent through our server unsealed, they are held in memory: fewer and smaller. */
export const MOST_FILES_POSTED = 4;
export const MOST_BYTES_POSTED = 5 * 1024 * 1024;

/** A file as somebody chose it. */
export type ChosenFile = { readonly name: string; readonly content: Uint8Array };

export type AttachmentFault =
  | { readonly why: 'too-many' | 'too-large' }
  | { readonly why: 'empty' | 'kind'; readonly name: string };

/** What keeps files from going with a bid; empty when nothing does. */
export function findAttachmentFaults(files: readonly ChosenFile[]): AttachmentFault[] {
  const total = files.reduce((sum, { content }) => sum + content.length, 0);
  const faults: AttachmentFault[] = [];
  if (files.length > MOST_FILES) faults.push({ why: 'too-many' });
  if (total > MOST_BYTES) faults.push({ why: 'too-large' });
  for (const { name, content } of files) {
    if (content.length === 0) faults.push({ why: 'empty', name });
    else if (!findAttachmentKind(content)) faults.push({ why: 'kind', name });
  }
  return faults;
}

/** Files that were found right, as they go into a bundle: cleaned names, types by content, sizes and hashes. */
export async function toBundleFiles(files: readonly ChosenFile[]): Promise<BundleFile[]> {
  const names = cleanNames(files.map(({ name }) => name));
  return Promise.all(
    files.map(async ({ content }, index) => {
      const kind = findAttachmentKind(content) ?? 'txt';
      const stem = names[index] ?? 'file';
      const name = endsRight(stem, kind) ? stem : `${stem}.${kind}`;
      return {
        name,
        type: attachmentTypes[kind],
        bytes: content.length,
        sha256: await sha256Hex(content),
        content,
      };
    }),
  );
}

const otherEndings: Readonly<Record<string, readonly string[]>> = { jpg: ['jpeg'], txt: ['csv', 'md'] };

/** Whether a name ends in its kind: a picture called `.exe` gets `.jpg` after it. */
function endsRight(name: string, kind: string): boolean {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  return [kind, ...(otherEndings[kind] ?? [])].includes(ending);
}
