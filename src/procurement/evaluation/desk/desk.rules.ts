import type { Question } from '../appointing/panel.rules.ts';

export type BidState = 'to-do' | 'scored' | 'agreed';

/** One bid on one question, as its evaluator sees it: by its label, never by its bidder’s name. */
export type DeskBid = {
  readonly bidId: string;
  readonly label: string;
  readonly state: BidState;
  /** The evaluator’s own score. */
  readonly score: number | null;
};

export type DeskQuestion = { readonly id: string; readonly code: string; readonly bids: readonly DeskBid[] };
export type Slot = { readonly code: string; readonly label: string };

type Scored = { readonly criterionId: string; readonly bidId: string };

/** An evaluator’s questions with every bid on each, by label. */
export function layDesk(desk: {
  readonly questions: readonly Pick<Question, 'id' | 'code'>[];
  readonly bids: readonly { readonly bidId: string; readonly label: string }[];
  readonly own: readonly (Scored & { readonly score: number })[];
  readonly agreed: readonly Scored[];
}): DeskQuestion[] {
  const byLabel = [...desk.bids].sort((a, b) => compareLabels(a.label, b.label));
  return desk.questions.map(({ id, code }) => ({
    id,
    code,
    bids: byLabel.map(({ bidId, label }) => {
      const isThis = (scored: Scored) => scored.criterionId === id && scored.bidId === bidId;
      const own = desk.own.find(isThis);
      const state = desk.agreed.some(isThis) ? 'agreed' : own ? 'scored' : 'to-do';
      return { bidId, label, state, score: own?.score ?? null };
    }),
  }));
}

/** A, B … Z, AA: shorter labels come first. */
function compareLabels(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** How many bids are done, scored or agreed already. */
export function countDone(bids: readonly DeskBid[]): number {
  return bids.filter(({ state }) => state !== 'to-do').length;
}

/** What to score next: the first thing to do after here, going round from the end to the start; null when all is done. */
export function findNextSlot(questions: readonly DeskQuestion[], here?: Slot): Slot | null {
  const slots = questions.flatMap(({ code, bids }) =>
    bids.map(({ label, state }) => ({ code, label, state })),
  );
  const at = slots.findIndex((slot) => slot.code === here?.code && slot.label === here.label);
  const onwards = [...slots.slice(at + 1), ...slots.slice(0, Math.max(at, 0))];
  const next = onwards.find(({ state }) => state === 'to-do');
  return next ? { code: next.code, label: next.label } : null;
}
