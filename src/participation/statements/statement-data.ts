import type { Statement } from './statements.queries.ts';

export const statementDataFields = [
  'number',
  'text',
  'writtenBy',
  'outcome',
  'proposedOn',
  'shownOn',
] as const;

/** A shown statement as machines read it. Its votes are in the results. */
export function statementData(statement: Statement) {
  return {
    number: statement.number,
    text: statement.text,
    writtenBy: statement.isSeed ? ('commissioner' as const) : ('resident' as const),
    outcome: statement.outcomeSlug,
    proposedOn: statement.proposedOn.toString(),
    shownOn: statement.decidedOn?.toString() ?? null,
  };
}

/** A declined statement as machines read it: what for and when, and not what it said. */
export function declinedData(statement: Statement) {
  return {
    number: statement.number,
    ground: statement.ground,
    reason: statement.reason,
    declinedOn: statement.decidedOn?.toString() ?? null,
  };
}
