import {
  type Attachment,
  type ShownAttachment,
  showAttachment,
} from '../../bids/attachments/shown-attachment.rules.ts';
import type { Question } from '../appointing/panel.rules.ts';
import { areNamesShown, type Hiding } from '../naming/naming.rules.ts';

/** The documents that stand beside one answer. */
export type BidDocuments = {
  readonly shown: readonly ShownAttachment[];
  /** Whether they stand with other answers instead. */
  readonly areElsewhere: boolean;
};

/**
 * The documents of a bid beside its answer to one question. Where names are hidden for some questions alone, they stand
 * with the others: their sizes would join a letter to a name.
 */
export function documentsBeside(
  bidId: string,
  question: Pick<Question, 'kind'>,
  purchase: {
    readonly questions: readonly Pick<Question, 'kind'>[];
    readonly attachments: readonly Attachment[];
    readonly hidden: Hiding;
  },
): BidDocuments {
  const namesShown = areNamesShown(purchase.hidden, question.kind);
  const own = purchase.attachments.filter((file) => file.bidId === bidId);
  const areElsewhere =
    own.length > 0 &&
    !namesShown &&
    purchase.questions.some(({ kind }) => areNamesShown(purchase.hidden, kind));
  return { areElsewhere, shown: areElsewhere ? [] : own.map((file) => showAttachment(file, namesShown)) };
}
