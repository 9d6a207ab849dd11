/** When everyone with a part in a purchase is asked about their links, and asked again. */
export const stages = ['before-notice', 'after-opening', 'before-moderation', 'before-award'] as const;
export type Stage = (typeof stages)[number];

/** Who influences a purchase besides its scorers, who declare bidder by bidder once bids are open. */
export const parts = ['shapes', 'advises', 'moderates', 'decides'] as const;
export type Part = (typeof parts)[number];
export type AskedPart = Part | 'scores';

export type StageProgress = {
  readonly noticePublished: boolean;
  readonly bidsOpened: boolean;
  /** Some answer can be agreed by the panel, or is. */
  readonly panelMeets: boolean;
  /** Every answer has its agreed score. */
  readonly allAgreed: boolean;
  readonly awarded: boolean;
};

/**
 * The stage at which a purchase asks now, or null where it asks nobody. Conflicts are assessed before the tender notice
 * and kept under review (Procurement Act 2023 ss.81 and 83): again once the bidders are known, before the panel meets and
 * before the award.
 */
export function stageNow(progress: StageProgress): Stage | null {
  if (progress.awarded) return null;
  if (!progress.noticePublished) return 'before-notice';
  if (!progress.bidsOpened) return null;
  if (progress.allAgreed) return 'before-award';
  return progress.panelMeets ? 'before-moderation' : 'after-opening';
}

/** Whether a part is asked at a stage. Scorers have told of every bidder by then, and say before they meet what changed. */
export function isAsked(part: AskedPart, stage: Stage): boolean {
  if (part === 'scores') return stage === 'before-moderation';
  return stage !== 'before-moderation' || part === 'moderates';
}

/** At this stage and later bidders are known by name. */
export function knowsBidders(stage: Stage): boolean {
  return stage !== 'before-notice';
}

type Person = { readonly personId: string; readonly part: AskedPart; readonly stoodAsideAt: unknown };
type Line = { readonly personId: string; readonly stage: Stage };

/** Those who are asked now and have not answered yet. */
export function listOwing<One extends Person>(
  stage: Stage | null,
  people: readonly One[],
  lines: readonly Line[],
): One[] {
  if (!stage) return [];
  return people.filter(
    ({ personId, part, stoodAsideAt }) =>
      stoodAsideAt === null &&
      isAsked(part, stage) &&
      !lines.some((line) => line.personId === personId && line.stage === stage),
  );
}
