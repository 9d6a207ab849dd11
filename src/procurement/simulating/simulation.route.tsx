import { isRefused } from '../../acts/by.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { listCriteria } from '../criteria/criteria.queries.ts';
import { fingerprintOf } from '../criteria/simulated/fingerprint.rules.ts';
import { findKeptRun } from '../criteria/simulated/simulated.queries.ts';
import { lockedSentence } from '../criteria/words.en.ts';
import { whoPrepares } from '../tenders/desk.rules.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { formOf, readText } from '../tenders/form-fields.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { type RunRefusal, runSimulation, usualSeed } from './run-simulation.ts';
import { simulate } from './simulate.rules.ts';
import { SimulationPage } from './simulation.page.tsx';
import { words } from './words.en.ts';

const MOST_SEED = 60;

export const simulationRoute = route({
  path: '/work/:body/procurements/:procurement/criteria/simulation',
  who: whoPrepares,
  object: theProcurement,
  async page(at, procurement, form) {
    const key = keyOf(procurement);
    const [criteria, run] = await Promise.all([listCriteria(at.db, key), findKeptRun(at.db, key)]);
    const tried = simulate({ criteria, valuePence: procurement.valuePence, seed: seedOf(at, procurement) });
    return {
      title: words.title,
      desk: true,
      body: (
        <SimulationPage
          procurement={procurement}
          criteria={criteria}
          simulation={isRefused<'not-100'>(tried) ? null : tried}
          kept={run ? { ...run, isOfThese: run.criteriaSha256 === fingerprintOf(criteria) } : null}
          mayKeep={procurement.noticePublishedAt === null}
          errors={form.errors}
        />
      ),
    };
  },
  form: formOf((form) => readText(form, 'seed').slice(0, MOST_SEED)),
  async post({ tx, by, object: procurement, input: seed }) {
    const ran = await runSimulation(tx, by, {
      ...keyOf(procurement),
      seed: seed || usualSeed(procurement),
    });
    if (isRefused<RunRefusal>(ran))
      return refuse({ '': ran.refused === 'not-100' ? words.not100 : lockedSentence });
    return seeOther(`${deskHref(procurement)}/criteria`);
  },
});

/** The seed typed into the address, or the purchase’s usual one. */
function seedOf(at: Visit, procurement: Procurement): string {
  const typed = (at.query.get('seed') ?? '').trim().slice(0, MOST_SEED);
  return typed || usualSeed(procurement);
}
