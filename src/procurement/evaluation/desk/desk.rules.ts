import type { Question } from '../appointing/panel.rules.ts';
import type { MetBid } from '../naming/naming.rules.ts';

/** `shown`: scored, and the question’s scores were shown to others since, so it stands. */
export type BidState = 'to-do' | 'scored' | 'shown' | 'agreed';

/** One bid on one question, as its evaluator sees it: by its letter, or by its bidder where the authority decided so. */
export type DeskBid = MetBid & {
  readonly state: BidState;
  /** The evaluator’s own score. */
  readonly score: number | null;
};

export type DeskQuestion = { readonly id: string; readonly code: string; readonly bids: readonly DeskBid[] };
export type Slot = { readonly code: string; readonly label: string };
export type NamedSlot = Slot & Pick<MetBid, 'supplierName'>;

type Scored = { readonly criterionId: string; readonly bidId: string };

/** An evaluator’s questions with every bid on each, in the order they meet them. */
export function layDesk(desk: {
  readonly questions: readonly Pick<Question, 'id' | 'code'>[];
  readonly bidsOn: (questionId: string) => readonly MetBid[];
  readonly own: readonly (Scored & { readonly score: number })[];
  readonly agreed: readonly Scored[];
  /** The questions whose scores were shown to somebody else. */
  readonly shown: readonly string[];
}): DeskQuestion[] {
  return desk.questions.map(({ id, code }) => ({
    id,
    code,
    bids: desk.bidsOn(id).map((bid) => {
      const { bidId } = bid;
      const isThis = (scored: Scored) => scored.criterionId === id && scored.bidId === bidId;
      const own = desk.own.find(isThis);
      const given = desk.shown.includes(id) ? 'shown' : 'scored';
      const state = desk.agreed.some(isThis) ? 'agreed' : own ? given : 'to-do';
      return { ...bid, state, score: own?.score ?? null };
    }),
  }));
}

/** How many bids are done, scored or agreed already. */
export function countDone(bids: readonly DeskBid[]): number {
  return bids.filter(({ state }) => state !== 'to-do').length;
}

/** What to score next: the first thing to do after here, going round from the end to the start; null when all is done. */
export function findNextSlot(questions: readonly DeskQuestion[], here?: Slot): NamedSlot | null {
  const slots = questions.flatMap(({ code, bids }) =>
    bids.map(({ label, supplierName, state }) => ({ code, label, supplierName, state })),
  );
  const at = slots.findIndex((slot) => slot.code === here?.code && slot.label === here.label);
  const onwards = [...slots.slice(at + 1), ...slots.slice(0, Math.max(at, 0))];
  const next = onwards.find(({ state }) => state === 'to-do');
  return next ? { code: next.code, label: next.label, supplierName: next.supplierName } : null;
}
