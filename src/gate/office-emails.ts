/**
 * The e-mail addresses of a file that are an office's: the channels of a notice, the office of the
 * hall. The schema has refused there what looks like a person's. An address in any other field is
 * nobody's office.
 */
export function officeEmails(value: unknown): ReadonlySet<string> {
  const channels = list(inside(value, 'channels'))
    .filter((channel) => inside(channel, 'kind') === '邮箱')
    .map((channel) => inside(channel, 'value'));
  const office = inside(inside(value, 'office'), 'email');
  return new Set([...channels, office].filter((email) => typeof email === 'string'));
}

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
