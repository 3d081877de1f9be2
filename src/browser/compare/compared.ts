/** How many outcomes can stand side by side. */
export const fewest = 2;
export const most = 4;

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The outcomes that an address asks for, each once: `?outcomes=a,b`. What is no slug is left out;
 * too many are kept, so that the page can say so.
 */
export const comparedIn = (query: string): string[] => [
  ...new Set(
    (new URLSearchParams(query).get('outcomes') ?? '')
      .split(',')
      .filter((value) => value.length <= 80 && slug.test(value)),
  ),
];

/** The address at which outcomes stand side by side; the page itself when there are none. */
export const compareAddress = (page: string, slugs: readonly string[]): string =>
  slugs.length === 0 ? page : `${page}?outcomes=${slugs.join(',')}`;
