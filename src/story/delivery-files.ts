import type { RestsOn } from '../accountability/evidence/check.rules.ts';
import type { LineKind } from '../accountability/evidence/counted-once/lines.rules.ts';
import type { PartName } from '../accountability/verdicts/pack/pack-parts.rules.ts';

export type PromisesFile = {
  contractManager: string;
  supplierOwner: string;
  remedies: Readonly<Record<string, string>>;
};
export type StoryClaim = {
  measure: string;
  quantity: number;
  by: string;
  claimedAt: string;
  note: string;
  file: string | null;
  /** What its supplier said it is made of, so that nothing counts twice. */
  madeOf?: { at: string; kind: LineKind; lines: readonly string[] };
  check: {
    by: string;
    at: string;
    decision: 'verified' | 'returned';
    quantity: number;
    restsOn: RestsOn;
    reason: string;
  } | null;
};
export type StoryReport = {
  measure: string;
  by: string;
  at: string;
  seenOn: string;
  seen: boolean;
  words: string;
  photo: string | null;
  reply?: { by: string; at: string; words: string };
  rating?: { at: string; answer: 'settled' | 'not-settled' };
  /** What the contract manager found, once it had come to them. */
  managerAnswer?: { at: string; words: string };
  /** Whether that settles it; if not, the elected members have it. */
  managerRating?: { at: string; answer: 'settled' | 'not-settled' };
};
/** What a sub-contractor told the prime under its promise; without an answer, it waits. */
export type StorySubReport = {
  measure: string;
  by: string;
  supplier: string;
  at: string;
  quantity: number;
  note: string;
  sentBack?: { by: string; at: string; reason: string };
};
export type EvidenceFile = {
  claims: readonly StoryClaim[];
  subcontractorReports?: readonly StorySubReport[];
  residentReports: readonly StoryReport[];
};
/** A day that is named for a verdict, its pack, and the verdict once it is given. */
export type VerdictFile = {
  named: { by: string; at: string; onDay: string; why: 'break' | 'asked'; reason: string } | null;
  pack: {
    by: string;
    writtenAt: string;
    parts: Readonly<Record<PartName, { words: string; sources: string }>>;
  };
  given: {
    decidedAt: string;
    by: string;
    decision: 'renew' | 'vary' | 'stop';
    reason: string;
    conditions?: string;
  } | null;
};
