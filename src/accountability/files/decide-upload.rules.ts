import { decideKind, type FileFault, type FileKind } from './file-kind.rules.ts';
import { stripJpeg } from './strip-jpeg.rules.ts';
import { stripPng } from './strip-png.rules.ts';

export type CheckedFile = { readonly kind: FileKind; readonly bytes: Uint8Array };

/**
 * The file as it will be kept: of a kind that is taken, and pictures without what their camera wrote about place,
 * time and owner. Refuses with one word why not.
 */
export function decideUpload(
  bytes: Uint8Array,
  taken: readonly FileKind[],
): CheckedFile | { readonly refused: FileFault } {
  const decided = decideKind(bytes, taken);
  if ('refused' in decided) return decided;
  const { kind } = decided;
  if (kind !== 'jpeg' && kind !== 'png') return { kind, bytes };
  const stripped = kind === 'jpeg' ? stripJpeg(bytes) : stripPng(bytes);
  return stripped ? { kind, bytes: stripped } : { refused: 'file-damaged' };
}
