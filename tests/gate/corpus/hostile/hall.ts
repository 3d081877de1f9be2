import type { HostileRow } from '../row.ts';

const least = 'name: 虚构展馆\neditors: 虚构编辑组\n';

/** Settings of a hall; there is one such file in a hall, so each row needs a hall of its own. */
export const halls: readonly HostileRow[] = (
  [
    ['a link to a program', 'repository: javascript:alert(1)', 'link/scheme'],
    ['an address of a house network', 'url: http://192.168.1.1', 'link/private'],
    ['an address that signs in', 'repository: https://user:pass@example.com/', 'link/credentials'],
    ['a script in its line', 'tagline: 虚构<script>alert(1)</script>', 'value/html'],
    ['a mobile number', 'tagline: 电话 13800000000', 'personal/mobile'],
    ['an anchor', 'cities: &a [虚构市]', 'yaml/anchor'],
    ['the prototype', '__proto__: { name: 虚构 }', 'yaml/proto'],
    ['a direction', 'tagline: 虚构\u202E虚构', 'text/bidi'],
    ['a way out', 'base: /../', 'schema/format'],
  ] as const
).map(([name, line, rule]) => ({ name, files: { 'hall.yaml': `${least}${line}\n` }, rule }));
