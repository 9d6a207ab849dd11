/** Prefixes of processes that the Open Contracting Partnership registered, as the publishers’ own releases carry them. */
const publishers: Readonly<Record<string, string>> = {
  'ocds-b5fd17': 'Contracts Finder',
  'ocds-h6vhtk': 'Find a Tender',
  'ocds-r6ebe6': 'Public Contracts Scotland',
};

/** Who publishes a process, where the file does not say: by the prefix of its number; nothing for others. */
export function publisherOf(ocid: string): string {
  const prefix = ocid.split('-').slice(0, 2).join('-');
  return Object.hasOwn(publishers, prefix) ? (publishers[prefix] ?? '') : '';
}
