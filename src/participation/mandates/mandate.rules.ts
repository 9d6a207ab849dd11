import { decideReason, type ReasonRefusal } from '../../acts/reasons.rules.ts';

/** What the authority does with an outcome residents weighed: takes it, takes it changed, or says no. */
export type MandateAnswer = 'adopted' | 'varied' | 'declined';

export type MandateLine = {
  readonly outcomeId: string;
  readonly answer: MandateAnswer;
  /** The share it counts for, in hundredths of a percent. */
  readonly adoptedBasisPoints: number;
  readonly reason: string;
};

/** What the authority answers to a statement that all groups share; it has no share of the marks. */
export type StatementLine = {
  readonly statementId: string;
  readonly answer: MandateAnswer;
  readonly reason: string;
};

export type LineRefusal = ReasonRefusal | 'share-missing' | 'share-same';

export type LineInput = {
  readonly answer: MandateAnswer;
  readonly reason: string;
  /** Needed when varied: the share it counts for instead, in hundredths of a percent. */
  readonly variedBasisPoints: number | null;
};

/** What a reason is held against: the body’s other reasons, and the words of what it is about. */
export type ReasonGround = { readonly others: readonly string[]; readonly about: readonly string[] };

/**
 * Whether the reason of an answer can stand; null when it can. Adopting needs none. Any that is given must rest on
 * something and repeat no other, as `decideReason` says.
 */
export function checkReason(
  { answer, reason }: Pick<LineInput, 'answer' | 'reason'>,
  { others, about }: ReasonGround,
): ReasonRefusal | null {
  if (answer === 'adopted' && reason.trim() === '') return null;
  const decided = decideReason({ text: reason, others, about });
  return 'refused' in decided ? decided.refused : null;
}

/**
 * What a line counts for, or why it cannot stand. Adopted counts for all of what residents gave it, declined
 * for nothing, varied for the share named: from 0.01% to 100%, and not what residents gave, exactly or as it
 * was published in whole percent. Anything but adopting needs a reason: see `checkReason`.
 */
export function decideLine(
  input: LineInput,
  residents: { readonly basisPoints: number; readonly whole: number },
  ground: ReasonGround,
): { readonly adoptedBasisPoints: number } | { readonly refused: LineRefusal } {
  const refused = checkReason(input, ground);
  if (refused) return { refused };
  if (input.answer === 'adopted') return { adoptedBasisPoints: residents.basisPoints };
  if (input.answer === 'declined') return { adoptedBasisPoints: 0 };
  const varied = input.variedBasisPoints;
  if (varied === null || !Number.isInteger(varied) || varied < 1 || varied > 10_000)
    return { refused: 'share-missing' };
  const isSame = varied === residents.basisPoints || varied === residents.whole * 100;
  return isSame ? { refused: 'share-same' } : { adoptedBasisPoints: varied };
}

type Answers = {
  readonly lines: readonly MandateLine[];
  readonly statementLines: readonly StatementLine[];
};

/** The outcomes and statements that a later mandate answers otherwise than the one it changes: answer, share or reason. */
export function findChangedLines(before: Answers, after: Answers): string[] {
  const outcomes = after.lines.filter((line) => {
    const old = before.lines.find(({ outcomeId }) => outcomeId === line.outcomeId);
    return !old || isOtherwise(old, line) || old.adoptedBasisPoints !== line.adoptedBasisPoints;
  });
  const statements = after.statementLines.filter((line) => {
    const old = before.statementLines.find(({ statementId }) => statementId === line.statementId);
    return !old || isOtherwise(old, line);
  });
  return [...outcomes.map(({ outcomeId }) => outcomeId), ...statements.map(({ statementId }) => statementId)];
}

function isOtherwise(
  old: Pick<LineInput, 'answer' | 'reason'>,
  line: Pick<LineInput, 'answer' | 'reason'>,
): boolean {
  return old.answer !== line.answer || old.reason !== line.reason;
}
