import type { Actor } from '../acts/by.ts';
import { listCriteria } from '../procurement/criteria/criteria.queries.ts';
import { listBidders } from '../procurement/evaluation/bidders.queries.ts';
import { decideInterest } from '../procurement/evaluation/interests/decide-interest.ts';
import { declareInterest } from '../procurement/evaluation/interests/declare-interest.ts';
import { namePerson } from '../procurement/evaluation/interests/name-person.ts';
import { recordDissent } from '../procurement/evaluation/moderating/record-dissent.ts';
import { decideNaming } from '../procurement/evaluation/naming/decide-naming.ts';
import { answerTestimony } from '../procurement/evaluation/observing/answer-testimony.ts';
import { appointObserver } from '../procurement/evaluation/observing/appoint-observer.ts';
import { fileTestimony } from '../procurement/evaluation/observing/file-testimony.ts';
import { act, idOf, resident, staff, type Telling } from './cast.ts';
import type { Purchase } from './purchase-files.ts';
import type { Asked } from './tell-voice.ts';
import { readWatching, type WatchingFile } from './watching-file.ts';

/** Where the story’s messages say the site is: the address `npm start` gives. */
const STORY_ADDRESS = 'http://localhost:3000';

/** Before the tender notice: who influences the purchase, what links them to it, whose names are hidden, who watches. */
export async function tellBeforeNotice(telling: Telling, purchase: Purchase, asked: Asked): Promise<void> {
  const file = await readWatching(purchase.summary.slug);
  if (!file) return;
  const { body, slug } = purchase.summary;
  const officer = officerOf(telling, purchase);
  for (const { person, part } of file.influence) {
    const personId = idOf(telling.cast.people, person);
    await act(telling, { actor: officer, at: file.namedAt ?? '' }, (tx, by) =>
      namePerson(tx, by, { ...asked, personId, part }),
    );
  }
  for (const told of file.interests) await tellInterest(telling, body, asked, told);
  const { naming } = file;
  if (naming)
    await act(telling, { actor: officer, at: naming.at }, (tx, by) =>
      decideNaming(tx, by, { ...asked, ...naming }),
    );
  for (const { person, from, at } of file.observers) {
    const { name, email } = await personOf(telling, person);
    const link = `${STORY_ADDRESS}/work/${body}/observing/${slug}`;
    await act(telling, { actor: officer, at }, (tx, by) =>
      appointObserver(tx, by, { ...asked, shownName: name, comesFrom: from, email, link }),
    );
  }
}

async function tellInterest(
  telling: Telling,
  body: string,
  asked: Asked,
  told: WatchingFile['interests'][number],
): Promise<void> {
  const { decided, person, role, at, ...answers } = told;
  const actor = staff(telling.cast, person, body, role);
  await act(telling, { actor, at }, (tx, by) =>
    declareInterest(tx, by, { ...asked, ...answers, sways: false, bidIds: [] }),
  );
  if (!decided) return;
  const officer = staff(telling.cast, decided.by, body, 'procurement-officer');
  const key = { ...asked, personId: actor.personId, stage: 'before-notice' as const };
  await act(telling, { actor: officer, at: decided.at }, (tx, by) =>
    decideInterest(tx, by, { ...key, ...decided }),
  );
}

/** Once scores are agreed and before the award is out: who does not agree, and what those who watched say. */
export async function tellAfterScores(telling: Telling, purchase: Purchase, asked: Asked): Promise<void> {
  const file = await readWatching(purchase.summary.slug);
  if (!file || !purchase.consensus) return;
  const [criteria, bidders] = await Promise.all([
    listCriteria(telling.db, asked),
    listBidders(telling.db, asked),
  ]);
  const criterionIds = new Map(criteria.map(({ code, id }) => [code, id]));
  const suppliers = new Map((purchase.bids?.bids ?? []).map(({ label, supplier }) => [label, supplier]));
  const bidIds = new Map(bidders.map(({ supplierId, bidId }) => [supplierId, bidId]));
  for (const { criterion, bid, person, at, words } of file.dissents) {
    const actor = staff(telling.cast, person, purchase.summary.body, 'evaluator');
    const supplierId = idOf(telling.cast.suppliers, idOf(suppliers, bid));
    const slot = { criterionId: idOf(criterionIds, criterion), bidId: idOf(bidIds, supplierId) };
    await act(telling, { actor, at }, (tx, by) =>
      recordDissent(tx, by, { ...asked, ...slot, personId: actor.personId, words }),
    );
  }
  for (const { person, at, fair, words, answer } of file.testimony) {
    const actor = resident(telling.cast, person);
    await act(telling, { actor, at }, (tx, by) => fileTestimony(tx, by, { ...asked, fair, words }));
    if (!answer) continue;
    await act(telling, { actor: officerOf(telling, purchase), at: answer.at }, (tx, by) =>
      answerTestimony(tx, by, { ...asked, personId: actor.personId, answer: answer.words }),
    );
  }
}

function officerOf({ cast }: Telling, { summary }: Purchase): Actor {
  return staff(cast, summary.team.procurementOfficer, summary.body, 'procurement-officer');
}

async function personOf({ db, cast }: Telling, slug: string): Promise<{ name: string; email: string }> {
  const person = await db
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', idOf(cast.people, slug))
    .executeTakeFirstOrThrow();
  return { name: person.name ?? '', email: person.email ?? '' };
}
