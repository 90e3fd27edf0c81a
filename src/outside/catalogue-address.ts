import { BlockList, isIP } from 'node:net';

/**
 * Addresses that are not on the public Internet: private, loopback, link-local, shared, reserved,
 * for documentation, multicast, and IPv6 forms that carry an IPv4 address.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 * https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const nonPublic = {
  ipv4: [
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
    ['224.0.0.0', 3],
  ],
  ipv6: [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
  ],
} as const;

/** All of IPv6 that is given out for public use; whatever lies outside is not public. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

const refused = new BlockList();
for (const [network, prefix] of nonPublic.ipv4) refused.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of nonPublic.ipv6) refused.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is on the public Internet; a name is not one. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !refused.check(address, 'ipv4');
  if (family === 0) return false;
  return globalUnicast.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}
