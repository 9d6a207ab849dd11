import type { Change } from './publishing/compare-versions.rules.ts';

/** Whether a report is the live draft, which changes with every act, or a version that was published and stands. */
export type ReportStanding =
  | { readonly is: 'draft' }
  | {
      readonly is: 'published';
      readonly version: number;
      /** The day it was published, as `2026-11-23`. */
      readonly on: string;
      readonly factsSha256: string;
      readonly why: string | null;
      /** What it says otherwise than the version before. */
      readonly changes: readonly Change[];
    };
export const draft: ReportStanding = { is: 'draft' };
