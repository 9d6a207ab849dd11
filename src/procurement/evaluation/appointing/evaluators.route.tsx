import { countLessonsLeft } from '../../../participation/training/training.queries.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { listBidders } from '../bidders.queries.ts';
import { listCalibrations } from '../calibrating/calibrations.queries.ts';
import { listDeclarations } from '../declaring/conflicts.queries.ts';
import { listAgreedCriteria } from '../moderating/consensus.queries.ts';
import { EvaluatorsPage } from './evaluators.page.tsx';
import { listEvaluators } from './evaluators.queries.ts';
import { closedQuestions, questionsOf } from './panel.rules.ts';
import { words } from './words.en.ts';

/** Who scores a competition, and the register of conflicts. */
export const evaluatorsRoute = route({
  path: '/work/:body/procurements/:procurement/evaluators',
  who: bodyRole('procurement-officer', 'moderator'),
  object: theProcurement,
  async page(at, procurement) {
    const key = keyOf(procurement);
    const [criteria, evaluators, declarations, bidders, agreed, calibrations, thread] = await Promise.all([
      listCriteria(at.db, key),
      listEvaluators(at.db, key),
      listDeclarations(at.db, key),
      listBidders(at.db, key),
      listAgreedCriteria(at.db, key),
      listCalibrations(at.db, key),
      findThreadPlace(at.db, key, 'scores'),
    ]);
    const { hat } = theActor(at);
    const questions = questionsOf(criteria);
    const residents = evaluators.filter(({ kind }) => kind === 'resident');
    const isOfficer = hat.kind === 'body' && hat.role === 'procurement-officer';
    const isOpen = closedQuestions(agreed, evaluators).length < questions.length;
    return {
      title: words.title(procurement.title),
      desk: true,
      thread,
      body: (
        <EvaluatorsPage
          procurement={procurement}
          questions={questions}
          evaluators={evaluators}
          declarations={declarations}
          bidders={bidders.length}
          lessonsLeft={
            await countLessonsLeft(
              at.db,
              residents.map(({ personId }) => personId),
            )
          }
          calibrated={new Set(calibrations.map(({ personId }) => personId))}
          isOfficer={isOfficer}
          mayAppoint={isOfficer && isOpen && procurement.noticePublishedAt !== null}
        />
      ),
    };
  },
});
