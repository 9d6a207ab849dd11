import { isIPv6 } from 'node:net';

/**
 * Who is counted where requests are counted by address. Whoever has one address of IPv6 has 2^64 of them (RFC 6177), so
 * there it is the network of 64 bits; an address of IPv4 written as one of IPv6 is that address.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/%.*$/, '');
  if (!isIPv6(bare)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped) return mapped;
  const [before = '', after = ''] = bare.toLowerCase().split('::');
  const head = groupsOf(before);
  const tail = groupsOf(after);
  const zeros = bare.includes('::')
    ? Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0')
    : [];
  const groups = [...head, ...zeros, ...tail].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/** Groups of 16 bits; an address of IPv4 at the end is two. */
function groupsOf(part: string): string[] {
  if (part === '') return [];
  return part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]));
}
