import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { workflowFaults } from './lib/pipelines/workflow-faults.ts';

const read = (file: string) => readFileSync(file, 'utf8');

describe('workflows of GitHub and Gitea', () => {
  test.each<[string, string | undefined]>([
    ['.github/workflows/test.yml', undefined],
    ['.github/workflows/request.yml', undefined],
    ['.github/workflows/preview.yml', 'workflow_run'],
    // There the base branch's file runs; the request is never checked out.
    ['.gitea/workflows/request.yml', 'pull_request_target'],
  ])('%s', (file, trigger) => {
    expect(workflowFaults(read(file), trigger)).toEqual([]);
  });

  test('every workflow is judged above', () => {
    expect(
      [...readdirSync('.github/workflows'), ...readdirSync('.gitea/workflows')].sort(),
    ).toEqual(['preview.yml', 'request.yml', 'request.yml', 'test.yml']);
  });

  const sound = read('.github/workflows/request.yml');
  test.each<[string, string, string, string]>([
    [
      'an action by its tag',
      'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
      'actions/checkout@v7',
      'not pinned to a known commit: actions/checkout@v7',
    ],
    [
      'a wrong version beside the commit',
      '# v7.0.1',
      '# v7.0.9',
      'version not named: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1',
    ],
    [
      'credentials that stay',
      'persist-credentials: false',
      'persist-credentials: true',
      'checkout keeps credentials',
    ],
    [
      'the request checked out',
      'base.sha',
      'head.sha',
      'checks out ${{ github.event.pull_request.head.sha }}',
    ],
    [
      'an expression in a command',
      'run: bash scripts/request.sh HEAD',
      'run: bash scripts/request.sh ${{ github.head_ref }}',
      'an expression in a command',
    ],
    ['install scripts', '--ignore-scripts', '--foreground-scripts', 'installs with scripts'],
    ['more rights', 'contents: read', 'contents: write', 'permissions are not contents: read'],
    ['a secret', '${{ github.token }}', '${{ secrets.PREVIEW_KEY }}', 'stage 1 has a secret'],
    ['another event', '  pull_request:', '  pull_request_target:', 'starts on pull_request_target'],
    ['no time limit', '    timeout-minutes: 20\n', '', 'no time limit'],
    [
      'a key that nobody knows',
      '    timeout-minutes',
      '    timeout-minuets',
      'jobs.request: Unrecognized key: "timeout-minuets"',
    ],
  ])('%s is told', (_, from, to, fault) => {
    expect(sound).toContain(from);
    expect(workflowFaults(sound.replace(from, to))).toContain(fault);
  });
});

const gitlabJob = z.object({
  variables: z.record(z.string(), z.string()).optional(),
  before_script: z.array(z.string()).optional(),
  script: z.array(z.string()).optional(),
  extends: z.string().optional(),
  environment: z.object({ name: z.string() }).optional(),
});

describe('.gitlab-ci.yml', () => {
  const text = read('.gitlab-ci.yml');
  const {
    '.target': target,
    request,
    preview,
  } = z
    .looseObject({ '.target': gitlabJob, request: gitlabJob, preview: gitlabJob })
    .parse(parse(text));

  test('takes objects only, and the code of the target branch', () => {
    expect(target.variables).toMatchObject({ GIT_CHECKOUT: 'false', GIT_DEPTH: '0' });
    expect(target.before_script).toContain('git checkout --force --detach FETCH_HEAD');
    expect([request.extends, preview.extends]).toEqual(['.target', '.target']);
  });

  test('installs without scripts', () => {
    expect(target.before_script?.filter((line) => line.startsWith('npm ci'))).toEqual([
      'npm ci --ignore-scripts --include=dev --no-audit --no-fund',
    ]);
  });

  test('only the preview has the environment to which the secrets belong', () => {
    expect([target.environment, request.environment]).toEqual([undefined, undefined]);
    expect(preview.environment?.name).toBe('preview/$CI_MERGE_REQUEST_IID');
    expect(JSON.stringify([target, request])).not.toMatch(/PREVIEW_|TOKEN/);
  });

  test('puts no name of the request into a command but as a quoted variable', () => {
    const commands = [target, request, preview].flatMap((job) => [
      ...(job.before_script ?? []),
      ...(job.script ?? []),
    ]);
    expect(commands.join('\n')).not.toMatch(
      /CI_MERGE_REQUEST_(?:TITLE|DESCRIPTION|SOURCE_BRANCH_NAME)/,
    );
    expect(commands.join('\n').replaceAll(/"[^"]*"/g, '')).not.toContain('$');
  });
});

describe('shell scripts', () => {
  const scripts = readdirSync('scripts').filter((file) => file.endsWith('.sh'));

  test.each(scripts)('%s is sound, and stops at the first mistake', (file) => {
    const { status, stderr } = spawnSync('bash', ['-n', `scripts/${file}`]);
    expect([status, stderr.toString('utf8')]).toEqual([0, '']);
    expect(read(`scripts/${file}`)).toContain('\nset -euo pipefail\n');
  });

  test.each([
    '.github/workflows/request.yml',
    '.github/workflows/preview.yml',
    '.gitea/workflows/request.yml',
    '.gitlab-ci.yml',
    'scripts/gitlab-preview.sh',
  ])('%s calls only scripts and commands that are there', (file) => {
    const called = [...read(file).matchAll(/bash (scripts\/[\w-]+\.sh)/g)].map(
      ([, script]) => script ?? '',
    );
    expect(called.filter((script) => !existsSync(script))).toEqual([]);
    const { scripts: commands } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const verbs = [...read(file).matchAll(/npm run -s ([\w-]+)/g)].map(([, verb]) => verb ?? '');
    expect(verbs.filter((verb) => !(verb in commands))).toEqual([]);
  });

  test('a request without its commits is told how to be judged', () => {
    const { status, stderr } = spawnSync('bash', ['scripts/request.sh']);
    expect([status, stderr.toString('utf8')]).toEqual([2, expect.stringContaining('用法：')]);
  });

  test.each(['0', '01', '1a', '', '../1', '1\n2'])('no preview for the number %j', (number) => {
    const { status } = spawnSync('bash', ['scripts/preview.sh', 'site', number]);
    expect(status).not.toBe(0);
  });
});

/** The lines of the script that give files their names in the request. */
const naming = `eval "$(sed -n '/^plain()/p;/^from_here=/p;/^named()/p' scripts/request.sh)"; named`;

test.each([
  ['in the project', '.cache/request/merged/content', '.cache/request/merged/content/a.md:1'],
  ['elsewhere', '/tmp/xu.gou/merged/content', '/tmp/xu.gou/merged/content/a.md:1'],
  [
    'elsewhere, as it is seen from here',
    '/tmp/xu.gou/merged/content',
    `${path.relative('.', '/tmp/xu.gou/merged/content')}/a.md:1`,
  ],
])('a report that lies %s names files as the request does', (_, content, input) => {
  const { stdout } = spawnSync('bash', ['-c', naming], {
    input,
    encoding: 'utf8',
    env: { ...process.env, content },
  });
  expect(stdout).toBe('content/a.md:1');
});
