import { transact } from '../../../acts/transact.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { fingerprintPapers } from './bundle.rules.ts';
import { findReader } from './find-reader.ts';
import { listPapersOpened, markPapersOpened } from './opened.queries.ts';
import { PapersPage } from './papers.page.tsx';
import { readPapers } from './read-papers.ts';
import { listSummaries } from './summaries.queries.ts';
import { words } from './words.en.ts';

/** Every answer, the same for all who score, watch or lead. When each first opened them is kept. */
export const papersRoute = route({
  path: '/work/:body/scoring/:procurement/papers',
  who: signedIn,
  object: findReader,
  async page(at, { procurement, personId, isKeeper, isScorer }) {
    const key = keyOf(procurement);
    const actor = theActor(at);
    const now = await at.site.clock.now(at.db);
    await transact(at.db, actor, (tx) => markPapersOpened(tx, key, personId, now));
    const [questions, summaries, opened, thread] = await Promise.all([
      readPapers(at.db, key),
      listSummaries(at.db, key),
      listPapersOpened(at.db, key),
      findThreadPlace(at.db, key, 'scores'),
    ]);
    const { hat } = actor;
    return {
      title: words.title(procurement.title),
      thread,
      body: (
        <PapersPage
          procurement={procurement}
          questions={questions}
          summaries={summaries}
          fingerprint={fingerprintPapers(questions)}
          openedAt={opened.find((one) => one.personId === personId)?.openedAt ?? now}
          back={isScorer ? 'scoring' : isKeeper ? null : 'watching'}
          opened={isKeeper ? opened : null}
          maySummarise={hat.kind === 'body' && hat.role === 'procurement-officer'}
        />
      ),
    };
  },
});
