import type { Source } from '../finding.rules.ts';

/** What the public page of one check says. */
export type CheckDoc = {
  readonly name: string;
  readonly looksAt: string;
  readonly why: string;
  readonly source: Source;
  readonly todo: string;
  /** An example that passes and one that does not: where a check reads words, the very words it reads. */
  readonly passes: string;
  readonly fails: string;
};
