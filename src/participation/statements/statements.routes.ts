import type { Route } from '../../web/edge/route.ts';
import { declinedRoute } from './declined.route.tsx';
import { declineStatementRoute } from './desk/decline.route.tsx';
import { mergeStatementRoute } from './desk/merge.route.tsx';
import { ownStatementsRoute } from './desk/own-statements.route.tsx';
import { queueRoute } from './desk/queue.route.tsx';
import { readStatementRoute } from './desk/read-statement.route.tsx';
import { mapRoute } from './map.route.tsx';
import { proposeRoute } from './propose.route.tsx';
import { statementRoute } from './statement.route.tsx';
import { statementsRoute } from './statements.route.tsx';
import { voteRoute } from './vote.route.tsx';
import { yoursRoute } from './yours.route.tsx';

/** Statements: answered, proposed, read and moderated. A statement’s number comes last, after every word. */
export const statementRoutes: readonly Route[] = [
  voteRoute,
  statementsRoute,
  proposeRoute,
  yoursRoute,
  declinedRoute,
  mapRoute,
  statementRoute,
  queueRoute,
  ownStatementsRoute,
  readStatementRoute,
  declineStatementRoute,
  mergeStatementRoute,
];
