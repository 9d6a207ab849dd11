import type { StatementLine } from './mandate.rules.ts';

/** A statement that all groups share, with what became of it. */
export type ToldStatement = {
  readonly statementId: string;
  readonly text: string;
  /** Undefined while it has no answer. */
  readonly line: StatementLine | undefined;
  /** What the mandate that this one changes answered; undefined for the first. */
  readonly before: StatementLine | undefined;
};

/** Puts shared statements and answers side by side, in the results’ order. */
export function tellStatements(
  shared: readonly { readonly statementId: string; readonly text: string }[],
  lines: readonly StatementLine[],
  before: readonly StatementLine[] = [],
): ToldStatement[] {
  const of = (all: readonly StatementLine[], id: string) => all.find((line) => line.statementId === id);
  return shared.map(({ statementId, text }) => ({
    statementId,
    text,
    line: of(lines, statementId),
    before: of(before, statementId),
  }));
}
