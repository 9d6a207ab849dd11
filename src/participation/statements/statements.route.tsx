import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { roundState } from '../rounds/round.rules.ts';
import { voiceThread } from '../voice/voice-thread.ts';
import { findStatementRound } from './find-statement-round.ts';
import { statementData, statementDataFields } from './statement-data.ts';
import { readStatementSearch, searchStatements } from './statement-list.rules.ts';
import { StatementsPage } from './statements.page.tsx';
import { listStatements } from './statements.queries.ts';
import { words } from './words.en.ts';

/** Every statement that is shown, for everyone. */
export const statementsRoute = route({
  path: '/say/:round/statements/all',
  who: anyone,
  object: (at) => findStatementRound(at.db, at.params['round']),
  async page(at, { round, outcomes }) {
    const search = readStatementSearch(at.query);
    const [shown, now, thread] = await Promise.all([
      listStatements(at.db, round.id),
      at.site.clock.now(at.db),
      voiceThread(at, round),
    ]);
    const { found, onPage } = searchStatements(shown, search);
    const data = found.map(statementData);
    const format = tableFormat(at.query);
    if (format)
      return handOverTable(format, {
        name: words.csvName(round.slug),
        head: statementDataFields,
        rows: data.map((row) => statementDataFields.map((field) => row[field])),
      });
    const isOpen = roundState(round, now) === 'open';
    const isSignedIn = at.actor !== undefined;
    const counts = { found: found.length, total: shown.length };
    return {
      title: words.listTitle,
      ...thread,
      body: <StatementsPage {...{ round, outcomes, isOpen, isSignedIn, search, onPage }} {...counts} />,
      data: { round: round.slug, total: found.length, statements: data },
    };
  },
});
