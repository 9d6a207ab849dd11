import type { PublishedStance } from '../opinion/published-map.rules.ts';
import type { StatementLine } from './mandate.rules.ts';

/** A statement that all groups share, as the results have it: they agree with it, or they do not. */
export type SharedStatement = PublishedStance & { readonly text: string };

/** The same with what became of it. */
export type ToldStatement = SharedStatement & {
  /** Undefined while it has no answer. */
  readonly line: StatementLine | undefined;
  /** What the mandate that this one changes answered; undefined for the first. */
  readonly before: StatementLine | undefined;
};

/** Puts shared statements and answers side by side, in the results’ order. */
export function tellStatements(
  shared: readonly SharedStatement[],
  lines: readonly StatementLine[],
  before: readonly StatementLine[] = [],
): ToldStatement[] {
  const of = (all: readonly StatementLine[], id: string) => all.find((line) => line.statementId === id);
  return shared.map((statement) => ({
    ...statement,
    line: of(lines, statement.statementId),
    before: of(before, statement.statementId),
  }));
}
