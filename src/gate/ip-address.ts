/** First and last address of each block that no public page is at (IANA special-purpose registry). */
const closed: readonly (readonly [string, number])[] = [
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
];

/**
 * Whether an IP address, as the URL standard serialises it (`127.0.0.1`, `[::1]`), is one of the
 * public network.
 */
export const isPublicIp = (host: string): boolean =>
  host.startsWith('[') ? isPublicIpv6(host.slice(1, -1)) : isPublicIpv4(host);

function isPublicIpv4(address: string): boolean {
  const number = numberOf(address);
  return !closed.some(([block, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(number / size) === Math.floor(numberOf(block) / size);
  });
}

const numberOf = (address: string): number =>
  address.split('.').reduce((total, part) => total * 256 + Number(part), 0);

/**
 * Public unicast is 2000::/3, without what carries an IPv4 address (2001::/32, 2002::/16) or is for
 * documents (2001:db8::/32).
 */
const isPublicIpv6 = (address: string): boolean =>
  /^[23][0-9a-f]{3}:/.test(address) && !/^(?:2001:(?:0|db8)?:|2002:)/.test(address);
