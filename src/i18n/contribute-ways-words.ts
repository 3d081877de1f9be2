type ForgeKind = 'github' | 'gitlab' | 'gitea' | 'gitee';

/** Words of the ways out of the contribution desk; `{…}` is filled in. */
export interface ContributeWaysWords {
  readonly headings: { readonly bundle: string; readonly pages: string; readonly proposal: string };
  /** What a forge is called. */
  readonly names: Readonly<Record<ForgeKind, string>>;
  readonly noRepository: string;
  readonly unknownForge: string;
  readonly bundle: { readonly note: string; readonly button: string };
  readonly pages: { readonly note: string; readonly button: string };
  readonly proposal: {
    readonly note: string;
    readonly token: string;
    readonly tokenHelp: string;
    readonly rights: Readonly<Record<ForgeKind, string>>;
    readonly button: string;
  };
  /** What the script says. */
  readonly said: WaysWords;
}

/** What the script of the ways says. */
export interface WaysWords {
  readonly unready: string;
  readonly bundleNote: string;
  readonly bundled: string;
  readonly unbundled: string;
  readonly newPage: string;
  readonly editPage: string;
  readonly filled: string;
  readonly pasteNew: string;
  readonly pasteEdit: string;
  readonly pictures: string;
  readonly copyName: string;
  readonly nameCopied: string;
  readonly nameUncopied: string;
  readonly copied: string;
  readonly uncopied: string;
  readonly noToken: string;
  readonly sending: string;
  readonly sent: string;
  readonly sentLink: string;
  readonly newTitle: string;
  readonly changedTitle: string;
  readonly body: string;
  readonly failures: FailureWords;
  /** Follows what went wrong when nothing was written. */
  readonly kept: string;
  /** Follows when the files are on a branch, but nobody was asked to take them. */
  readonly branchKept: string;
}

export interface FailureWords {
  readonly network: string;
  readonly token: string;
  readonly rights: string;
  readonly repository: string;
  readonly exists: string;
  readonly conflict: string;
  readonly refused: string;
  readonly busy: string;
  readonly other: string;
}
