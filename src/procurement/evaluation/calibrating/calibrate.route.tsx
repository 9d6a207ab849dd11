import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { wrongHatScreen } from '../../../web/edge/edge.page.tsx';
import { refuse, seeOther, showScreen } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { scoringHref } from '../../tenders/procurement-hrefs.rules.ts';
import { questionsOf } from '../appointing/panel.rules.ts';
import { findOwnDesk, scorersHat, wearsWrongHat } from '../desk/visit-desk.ts';
import { CalibratePage } from './calibrate.page.tsx';
import { type CalibrateRefusal, calibrate } from './calibrate.ts';
import { findCalibration } from './calibrations.queries.ts';
import { exerciseScale } from './sample.rules.ts';
import { sampleOf } from './samples.ts';
import { words } from './words.en.ts';

const fields: Readonly<Record<CalibrateRefusal, string>> = {
  blank: 'reason',
  'too-short': 'reason',
  filler: 'reason',
  repeated: 'reason',
  'rests-on-nothing': 'reason',
  'out-of-range': 'score',
  'not-appointed': '',
  'stood-aside': '',
  'not-trained': '',
  'done-already': '',
};

/** Everyone on a panel marks one sample answer before a real one. */
export const calibrateRoute = route({
  path: '/work/:body/scoring/:procurement/sample',
  who: signedIn,
  object: findExercise,
  async page(at, { own, scale }, form) {
    if (wearsWrongHat(at, own)) return wrongHatScreen(scorersHat, at);
    if (own.evaluator.recusedAt) return seeOther(scoringHref(own.procurement));
    const key = keyOf(own.procurement);
    const [sample, done, thread] = await Promise.all([
      sampleOf(key.procurementId),
      findCalibration(at.db, key, own.evaluator.personId),
      findThreadPlace(at.db, key, 'scores'),
    ]);
    const next = scoringHref(own.procurement);
    return {
      title: words.title(own.procurement.title),
      thread,
      body: (
        <CalibratePage sample={sample} scale={scale} done={done} next={next} form={form} action={at.path} />
      ),
    };
  },
  form: z.object({
    score: z
      .string({ error: words.noScore })
      .regex(/^\d{1,2}$/, words.noScore)
      .transform(Number),
    reason: z.string().default(''),
  }),
  async post({ at, tx, by, object: { own }, input }) {
    if (wearsWrongHat(at, own)) return showScreen(wrongHatScreen(scorersHat, at));
    const done = await calibrate(tx, by, { ...keyOf(own.procurement), ...input });
    if (isRefused<CalibrateRefusal>(done))
      return refuse({ [fields[done.refused]]: words.refusals[done.refused] });
    return seeOther(at.path);
  },
});

async function findExercise(at: Visit) {
  const own = await findOwnDesk(at);
  const criteria = await listCriteria(at.db, keyOf(own.procurement));
  const questions = questionsOf(criteria).filter(({ id }) => own.evaluator.criterionIds.includes(id));
  const scale = exerciseScale(questions);
  if (scale === null) throw new NotFound();
  return { own, scale };
}
