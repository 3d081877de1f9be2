import type { PlacedFault } from '#gate/fault';
import type { BodyNode } from './body.ts';

/** Deeper than any text that is read; what looks at a tree goes down by calling itself. */
const deepestBody = 40;

/** Whether something in a parsed body stands inside more than `deepestBody` other things. */
export function isDeep(tree: BodyNode): boolean {
  let level = [tree];
  for (let depth = 0; depth <= deepestBody; depth += 1)
    level = level.flatMap(({ children = [] }) => children);
  return level.length > 0;
}

/** A parsed body that is too deep to be looked at. */
export const tooDeep: PlacedFault = {
  line: 1,
  column: 1,
  rule: 'body/depth',
  message: `引用、列表或强调套了 ${deepestBody} 层以上`,
  suggestion: '少套几层，分成几段写。',
};
