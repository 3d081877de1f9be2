import type { Forge } from '#schema/forge';
import type { Submission } from '../submission.ts';
import { branchNames } from './branch-names.ts';
import type { Failure, Step } from './failure.ts';
import { forgeApis } from './forge-api.ts';
import type { Change, ForgeRequest } from './forge-api.ts';
import { isNewFile } from './is-new-file.ts';

/** How long an answer may take, in milliseconds: pictures go up over a slow line. */
const patience = 120_000;

export type Proposed =
  | { readonly ok: true; readonly branch: string; readonly page: string | undefined }
  | { readonly ok: false; readonly failure: Failure };

class Refused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(String(failure.status));
    this.failure = failure;
  }
}

/**
 * Puts a submission on a branch of its own and asks to take it. The token goes into the headers of
 * these requests and nowhere else. Never rejects for what a forge or the network does.
 */
export async function propose(
  forge: Forge,
  submission: Submission,
  { title, body }: Pick<Change, 'title' | 'body'>,
  token: string,
): Promise<Proposed> {
  const api = forgeApis[forge.kind];
  const headers = api.headers(token);
  const { files } = submission;
  let written: string | undefined;
  try {
    const tip = text(await ask(api.branch(forge, forge.branch), 'look'), api.tip);
    if (tip === undefined) throw new Refused({ step: 'look', status: 404 });
    const known = await knownFiles();
    const branch = await freeBranch();
    const change = { branch, tip, known, title, body, files };
    for (const request of api.writes(forge, change)) await ask(request, 'write');
    written = branch;
    const page = text(await ask(api.proposal(forge, change), 'propose'), api.page);
    return { ok: true, branch, page };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const branch = written === undefined ? {} : { branch: written };
    return { ok: false, failure: { ...error.failure, ...branch } };
  }

  /** Of the files to be written, those that are there; a new one is not written over another. */
  async function knownFiles(): Promise<Map<string, string>> {
    const known = new Map<string, string>();
    for (const file of files) {
      const { path } = file;
      const id = text(await found(api.file(forge, path)), api.fileId);
      if (id === undefined) continue;
      if (isNewFile(submission, file)) throw new Refused({ step: 'look', status: 409, path });
      known.set(path, id);
    }
    return known;
  }

  async function freeBranch(): Promise<string> {
    for (const name of branchNames(submission))
      if (text(await found(api.branch(forge, name)), api.tip) === undefined) return name;
    throw new Refused({ step: 'write', status: 409 });
  }

  /** Undefined when it is not there. */
  async function found(request: ForgeRequest): Promise<unknown> {
    const response = await send(request, 'look');
    return response.status === 404 ? undefined : answer(response, 'look');
  }

  async function ask(request: ForgeRequest, step: Step): Promise<unknown> {
    return answer(await send(request, step), step);
  }

  async function send({ method, address, body }: ForgeRequest, step: Step): Promise<Response> {
    try {
      return await fetch(address, {
        method,
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(patience),
      });
    } catch {
      // No line, no CORS, too slow: a browser does not tell them apart.
      throw new Refused({ step, status: 0 });
    }
  }

  async function answer(response: Response, step: Step): Promise<unknown> {
    if (!response.ok) throw new Refused({ step, status: response.status });
    try {
      return await response.json();
    } catch {
      // A sign-in page or a line that broke: as good as no answer.
      throw new Refused({ step, status: 0 });
    }
  }
}

/** The text that stands at a place in an answer. */
function text(answer: unknown, place: readonly string[]): string | undefined {
  let value = answer;
  for (const name of place)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
