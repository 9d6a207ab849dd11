import { openedWords } from '../../bids/subcontractors/opened.words.en.ts';
import {
  type OpenedSubcontractor,
  type ShownSubcontractor,
  showSubcontractor,
} from '../../bids/subcontractors/opened-subcontractor.rules.ts';
import type { Question } from '../appointing/panel.rules.ts';
import { areNamesShown, type Hiding } from '../naming/naming.rules.ts';

/** Who else would do part of a bid, as it stands beside one answer. */
export type BidSubcontractors = {
  readonly shown: readonly ShownSubcontractor[];
  /** Whether they stand with other answers instead. */
  readonly areElsewhere: boolean;
};

/**
 * Who else would do part of a bid, beside its answer to one question. Where names are hidden they are numbered, since one
 * may tell whose bid it is; where names are hidden for some questions alone, they stand with the others: their work and
 * shares would join a letter to a name.
 */
export function subcontractorsBeside(
  bidId: string,
  question: Pick<Question, 'kind'>,
  purchase: {
    readonly questions: readonly Pick<Question, 'kind'>[];
    readonly subcontractors: readonly OpenedSubcontractor[];
    readonly hidden: Hiding;
  },
): BidSubcontractors {
  const own = purchase.subcontractors.filter((one) => one.bidId === bidId);
  const namesShown = areNamesShown(purchase.hidden, question.kind);
  const areElsewhere =
    own.length > 0 &&
    !namesShown &&
    purchase.questions.some(({ kind }) => areNamesShown(purchase.hidden, kind));
  const shown = own.map(showSubcontractor);
  const met = namesShown ? shown : shown.map((one, at) => ({ ...one, name: openedWords.unnamed(at + 1) }));
  return { areElsewhere, shown: areElsewhere ? [] : met };
}
