import { runChecks } from '#checks/run-checks';
import type { Subject } from '#checks/check';

/** Everything that all checks find in a hall, as `file path rule | message | suggestion`. */
export const told = (hall: Subject): string[] =>
  runChecks(hall).map(({ file, path, rule, message, suggestion }) =>
    [`${file} ${path.join('.')} ${rule}`, message, ...(suggestion ? [suggestion] : [])].join(' | '),
  );
