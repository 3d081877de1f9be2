import { parse } from 'yaml';
import { z } from 'zod';

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const step = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  env: z.record(z.string(), z.string()).optional(),
  run: z.string().optional(),
});
const job = z.strictObject({
  if: z.string().optional(),
  needs: z.string().optional(),
  'runs-on': z.literal('ubuntu-latest'),
  'timeout-minutes': z.number().max(30).optional(),
  permissions: permissions.optional(),
  steps: z.array(step).min(1),
});
const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: permissions.optional(),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
  jobs: z.record(z.string(), job),
});

/** The commits of actions that may run here, and the versions they are. */
const pinned: Readonly<Record<string, string>> = {
  'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1': 'v7.0.1',
  'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020': 'v7.0.0',
  'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f': 'v7.0.0',
  'actions/upload-artifact@c24449f33cd45d4826c6702db7e49f7cdb9b551d': 'v3.2.1-node20',
  'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c': 'v8.0.1',
  'actions/download-artifact@ad191675b41f6a5b46da9a048cb6893812da158b': 'v3.1.0-node20',
};

type Job = z.output<typeof job>;
type Step = z.output<typeof step>;

const secrets = /\bsecrets\b/;
const canWrite = (given: Record<string, string> | undefined): boolean =>
  Object.values(given ?? {}).includes('write');

function stepFaults({ uses, run, if: when, with: inputs, env }: Step, yaml: string): string[] {
  const faults: string[] = [];
  if (uses !== undefined) {
    const version = pinned[uses.replace(/^https:\/\/github\.com\//, '')];
    if (version === undefined) faults.push(`not pinned to a known commit: ${uses}`);
    else if (!yaml.includes(`${uses} # ${version}\n`)) faults.push(`version not named: ${uses}`);
    if (uses.includes('actions/checkout@')) {
      if (inputs?.['persist-credentials'] !== false) faults.push('checkout keeps credentials');
      const { ref = '' } = inputs ?? {};
      if (!['', '${{ github.event.pull_request.base.sha }}'].includes(String(ref)))
        faults.push(`checks out ${String(ref)}`);
    }
    if (secrets.test(JSON.stringify(inputs ?? {}))) faults.push(`hands a secret to ${uses}`);
  }
  if (run?.includes('${{')) faults.push('an expression in a command');
  if (run !== undefined && /\bnpm (?:ci|i|install)\b(?!.*--ignore-scripts)/.test(run))
    faults.push('installs with scripts');
  if (secrets.test(when ?? '')) faults.push('a secret in a condition');
  const names = Object.entries(env ?? {}).filter(([, value]) => secrets.test(value));
  if (names.length > 0 && run?.includes('scripts/preview.sh') !== true)
    faults.push('a secret where nothing is published');
  return faults;
}

function jobFaults({ steps, permissions: own, ...rest }: Job, yaml: string): string[] {
  const faults = steps.flatMap((one) => stepFaults(one, yaml));
  if (rest['timeout-minutes'] === undefined) faults.push('no time limit');
  const judges = steps.some(({ run }) => run?.includes('scripts/request.sh') === true);
  if (judges && canWrite(own)) faults.push('stage 1 may write');
  if (judges && secrets.test(JSON.stringify(steps))) faults.push('stage 1 has a secret');
  return faults;
}

/**
 * What is wrong with a workflow of GitHub or Gitea, as far as its text tells: keys that are not
 * known, actions that are not pinned, permissions, secrets and expressions where none belong.
 * `trigger` is the event that the file may use besides `pull_request` and `push`.
 */
export function workflowFaults(yaml: string, trigger?: string): string[] {
  const read = workflow.safeParse(parse(yaml));
  if (!read.success)
    return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { on, permissions: given, concurrency, jobs } = read.data;
  const faults = Object.values(jobs).flatMap((one) => jobFaults(one, yaml));
  for (const event of Object.keys(on))
    if (!['pull_request', 'push', trigger].includes(event)) faults.push(`starts on ${event}`);
  if (JSON.stringify(given) !== '{"contents":"read"}')
    faults.push('permissions are not contents: read');
  if (concurrency === undefined) faults.push('no concurrency group');
  return faults;
}
