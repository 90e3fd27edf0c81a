import { expect, test } from '@jest/globals';
import { isPublicAddress } from '../../src/outside/catalogue-address.js';

test.each(['1.1.1.1', '140.82.121.4', '172.15.255.255', '172.32.0.0', '2606:50c0:8000::153'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ['this network', '0.0.0.0'],
  ['a private network', '10.1.2.3'],
  ['a private network', '172.16.0.1'],
  ['a private network', '172.31.255.255'],
  ['a private network', '192.168.1.1'],
  ['a shared network', '100.64.0.1'],
  ['this machine', '127.0.0.1'],
  ['this machine', '127.8.8.8'],
  ['a cloud machine telling its secrets', '169.254.169.254'],
  ['documentation', '203.0.113.9'],
  ['multicast', '224.0.0.1'],
  ['a broadcast', '255.255.255.255'],
  ['this machine', '::1'],
  ['no address', '::'],
  ['a private network', 'fd00::1'],
  ['a link', 'fe80::1'],
  ['an IPv4 address in disguise', '::ffff:127.0.0.1'],
  ['an IPv4 address in disguise', '::ffff:1.1.1.1'],
  ['an IPv4 address behind a translator', '64:ff9b::7f00:1'],
  ['an IPv4 address in a tunnel', '2002:7f00:1::'],
  ['documentation', '2001:db8::1'],
  ['a name', 'localhost'],
  ['nothing', ''],
])('%s is not public: %s', (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});
