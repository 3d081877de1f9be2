import type { Dictionary } from './dictionary.ts';
import { zhCN } from './zh-CN.ts';

/** The words of the language that the hall is built in. */
export const t: Dictionary = zhCN;
