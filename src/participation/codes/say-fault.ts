import type { AddressReject } from './address-list.rules.ts';
import { words } from './words.en.ts';

/** What is wrong with a line of the list, in a sentence. */
export function sayFault({ fault, detail }: Pick<AddressReject, 'fault' | 'detail'>): string {
  return words.faults[fault](detail);
}
