import { withoutCiteMarks } from '#schema/cite-mark';

/** An outcome with its steps written down is a schema.org HowTo. */
export const howTo = (steps: readonly string[]): Record<string, unknown> => ({
  '@type': ['CreativeWork', 'HowTo'],
  step: steps.map((text, i) => ({
    '@type': 'HowToStep',
    position: i + 1,
    text: withoutCiteMarks(text),
  })),
});
