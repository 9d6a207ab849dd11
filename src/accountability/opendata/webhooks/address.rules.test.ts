import { describe, expect, it } from 'vitest';
import { isPublicAddress, readAddress } from './address.rules.ts';

describe('an address of the public internet', () => {
  it.each(['93.184.216.34', '8.8.8.8', '172.32.0.1', '2606:2800:220:1::1', '2a00:1450:4009::200e'])(
    'is %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '198.19.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:1::',
    '2001:db8::1',
    'a name',
  ])('is not %s', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('where messages may go', () => {
  it.each([
    ['https://hooks.example.org/in?x=1#here', 'https://hooks.example.org/in?x=1'],
    ['https://93.184.216.34/', 'https://93.184.216.34/'],
    ['https://hooks.example.org:8443/', 'https://hooks.example.org:8443/'],
  ])('%s', (typed, url) => expect(readAddress(typed, false)).toEqual({ url }));

  it.each([
    ['hooks.example.org', 'not-an-address'],
    ['ftp://hooks.example.org', 'not-an-address'],
    ['http://hooks.example.org', 'not-https'],
    ['https://me:word@hooks.example.org', 'has-a-password'],
    ['https://hooks.example.org:22/', 'odd-port'],
    ['https://localhost/', 'not-public'],
    ['https://127.0.0.1/', 'not-public'],
    ['https://2130706433/', 'not-public'],
    ['https://0x7f.1/', 'not-public'],
    ['https://[::1]/', 'not-public'],
    ['https://[::ffff:10.0.0.1]/', 'not-public'],
    ['https://169.254.169.254/latest/meta-data', 'not-public'],
  ])('%s is refused: %s', (typed, refused) => expect(readAddress(typed, false)).toEqual({ refused }));

  it('are anywhere only where an operator says so', () => {
    expect(readAddress('http://127.0.0.1:4000/in', true)).toEqual({ url: 'http://127.0.0.1:4000/in' });
  });
});
