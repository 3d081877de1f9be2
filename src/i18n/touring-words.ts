/** Words of tours, of comparing and of the tray. `headings` are set in the display font. */
export interface TouringWords {
  readonly headings: {
    readonly stops: string;
    readonly through: string;
    readonly own: string;
    readonly compare: string;
    readonly pick: string;
    readonly tray: string;
    readonly share: string;
  };
  readonly tour: {
    readonly stops: (total: number) => string;
    readonly stop: (number: number) => string;
    /** `第 3 站，共 7 站`. */
    readonly progress: (number: number, total: number) => string;
    readonly start: string;
    readonly previous: string;
    readonly next: string;
    readonly overview: string;
    readonly done: string;
    readonly visit: string;
    readonly label: string;
    readonly own: string;
  };
  readonly compare: CompareWords;
  readonly tray: TrayWords;
}

interface CompareWords {
  readonly lead: string;
  readonly link: string;
  readonly noScript: string;
  readonly note: string;
  readonly submit: string;
  readonly item: string;
  readonly choose: (title: string) => string;
  readonly all: string;
  readonly scroll: string;
  readonly absent: string;
  readonly caption: string;
  readonly rows: Readonly<Record<CompareRowCode, string>>;
  /** What the script says; `{…}` is filled in. */
  readonly said: {
    readonly one: string;
    readonly many: string;
    readonly unknown: string;
    readonly failed: string;
    readonly done: string;
  };
}

type CompareRowCode =
  | 'problem'
  | 'solution'
  | 'benefits'
  | 'metrics'
  | 'industries'
  | 'team'
  | 'employer'
  | 'date'
  | 'rights'
  | 'awards'
  | 'transfer';

interface TrayWords {
  readonly lead: string;
  readonly noScript: string;
  readonly kept: string;
  readonly share: string;
  readonly copy: string;
  readonly put: string;
  readonly take: string;
  readonly full: string;
  readonly open: string;
  readonly unsaved: string;
  readonly takeOut: string;
  readonly remove: string;
  readonly clear: string;
  readonly save: string;
  readonly compare: string;
  /** What the script says; `{…}` is filled in. */
  readonly said: {
    readonly own: string;
    readonly shared: string;
    readonly empty: string;
    readonly unknown: string;
    readonly failed: string;
    readonly saved: string;
    readonly unsaved: string;
  };
}
