import { BlockList, isIP } from 'node:net';

export type AddressRefusal = 'not-an-address' | 'not-https' | 'has-a-password' | 'odd-port' | 'not-public';

/** Addresses of IPv4 that are not of the public internet (IANA’s registry of special addresses, RFC 6890). */
const special4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** Of IPv6 only 2000::/3 is handed out; these within it lead elsewhere: tunnels, old mappings, documentation. */
const special6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const closed = new BlockList();
for (const [net, bits] of special4) closed.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of special6) closed.addSubnet(net, bits, 'ipv6');
const handedOut = new BlockList();
handedOut.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is of the public internet: not of this machine, its network, or any other that is kept apart. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && handedOut.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

/** The IP address that the host of an address is, where it is one. */
export function ipOf({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? undefined : bare;
}

/**
 * Reads an address that messages may be sent to: HTTPS, no password in it, its own port or one above 1023, and no IP
 * address that is not public. A host’s name is looked up again for each message. `anywhere` is for trying things out.
 */
export function readAddress(
  typed: string,
  anywhere: boolean,
): { readonly url: string } | { readonly refused: AddressRefusal } {
  const url = URL.parse(typed.trim());
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.href.length > 500)
    return { refused: 'not-an-address' };
  if (url.username || url.password) return { refused: 'has-a-password' };
  url.hash = '';
  if (anywhere) return { url: url.href };
  if (url.protocol !== 'https:') return { refused: 'not-https' };
  if (url.port !== '' && Number(url.port) < 1024) return { refused: 'odd-port' };
  const ip = ipOf(url);
  const isNamed = ip === undefined && /\.[a-z][a-z0-9-]*\.?$/i.test(url.hostname);
  return isNamed || (ip !== undefined && isPublicAddress(ip)) ? { url: url.href } : { refused: 'not-public' };
}
