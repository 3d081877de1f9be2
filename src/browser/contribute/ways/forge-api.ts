import type { Forge, ForgeKind } from '#schema/forge';
import type { SubmissionFile } from '../submission.ts';
import { gitea } from './gitea.ts';
import { gitee } from './gitee.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';

/** One call of a forge's API; `body` goes as JSON. The token is no part of it. */
export interface ForgeRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly address: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** What is to be written, once the forge was asked what is there. */
export interface Change {
  /** The branch that takes the files; it does not exist yet. */
  readonly branch: string;
  /** The last commit of the branch that it starts from. */
  readonly tip: string;
  /** Of the files that the repository already has, the id of their content by path. */
  readonly known: ReadonlyMap<string, string>;
  readonly title: string;
  readonly body: string;
  readonly files: readonly SubmissionFile[];
}

/** How a forge is spoken to: pure builders of requests, and where in its answers things stand. */
export interface ForgeApi {
  readonly headers: (token: string) => Readonly<Record<string, string>>;
  readonly branch: (forge: Forge, branch: string) => ForgeRequest;
  readonly tip: readonly string[];
  readonly file: (forge: Forge, path: string) => ForgeRequest;
  readonly fileId: readonly string[];
  /** Makes the branch with the files in it, one call after the other. */
  readonly writes: (forge: Forge, change: Change) => ForgeRequest[];
  /** Asks to take the branch; the answer holds the address of the page about it. */
  readonly proposal: (forge: Forge, change: Change) => ForgeRequest;
  readonly page: readonly string[];
}

export const forgeApis: Readonly<Record<ForgeKind, ForgeApi>> = { github, gitlab, gitea, gitee };
