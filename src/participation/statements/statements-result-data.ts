import { opinionData } from './opinion-data.ts';
import type { StatementsFinding } from './statements-finding.rules.ts';

/** What the statements of a round came to, as machines read it: people to the nearest 5, null where hidden. */
export function statementsResultData({ statements, map }: StatementsFinding) {
  const named = statements.map(({ statementId, number, text }) => ({ id: statementId, number, text }));
  return {
    statements: statements.map(({ statementId: _id, ...statement }) => statement),
    map: opinionData(map, named),
  };
}
