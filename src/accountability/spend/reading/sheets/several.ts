import { createHash } from 'node:crypto';
import type { Content } from './content.ts';

/**
 * What one of several tables in the same bytes is known by: the first by the bytes themselves, each other by them and
 * its name, so that two tables of one workbook are never taken for the same table handed in twice.
 */
export function oneOfSeveral(
  { member, content }: { readonly member: string; readonly content: Content },
  at: number,
  name: string,
): { readonly member: string; readonly sha256: Buffer } {
  const inside = [member, name].filter((part) => part !== '').join('/');
  const sha256 =
    at === 0 ? content.sha256 : createHash('sha256').update(content.sha256).update(name).digest();
  return { member: inside, sha256 };
}
