import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import { transact } from '../../acts/transact.ts';
import type { Database } from '../../db/connect.ts';
import { evaluatorsHref, moderationHref } from './hrefs.ts';
import { type ModeratedPanel, readModeration } from './moderating/read-moderation.queries.ts';
import { taskWords } from './tasks.words.en.ts';
import { type BeingScored, listBeingScored } from './work.queries.ts';

type PanelHat = Extract<Hat, { readonly kind: 'body' }>;

/** For officers and moderators: links to decide, questions short of scorers, scores that can be agreed. */
export async function listPanelTasks(db: Database, personId: string, hats: readonly Hat[]): Promise<Task[]> {
  const panelHats = hats.filter(
    (hat): hat is PanelHat =>
      hat.kind === 'body' && (hat.role === 'procurement-officer' || hat.role === 'moderator'),
  );
  if (panelHats.length === 0) return [];
  const bodyIds = panelHats.map(({ bodyId }) => bodyId);
  const tasks: Task[] = [];
  for (const scoring of await listBeingScored(db, bodyIds)) {
    const panel = await transact(db, { personId, hat: { kind: 'resident' } }, (tx) =>
      readModeration(tx, { bodyId: scoring.bodyId, procurementId: scoring.id }),
    );
    const own = panelHats.filter(({ bodyId }) => bodyId === scoring.bodyId);
    tasks.push(...tasksOf(scoring, panel, own));
  }
  return tasks;
}

function tasksOf(scoring: BeingScored, panel: ModeratedPanel, hats: readonly PanelHat[]): Task[] {
  const officer = hats.find(({ role }) => role === 'procurement-officer');
  const moderator = hats.find(({ role }) => role === 'moderator');
  const plain = { due: null, organisation: scoring.bodyName };
  const tasks: Task[] = [];
  const decider = moderator ?? officer;
  if (decider && panel.undecided > 0) {
    const text = taskWords.decideLink(scoring.title);
    tasks.push({ ...plain, text, href: evaluatorsHref(scoring), hat: decider });
  }
  if (officer && panel.questions.some(({ state }) => state === 'too-few-scorers')) {
    const text = taskWords.appoint(scoring.title);
    tasks.push({ ...plain, text, href: evaluatorsHref(scoring), hat: officer });
  }
  const toAgree = panel.questions
    .filter(({ state }) => state === 'to-agree')
    .reduce((count, { agreed }) => count + panel.bids.length - agreed.length, 0);
  if (moderator && toAgree > 0) {
    const text = taskWords.agree(toAgree, scoring.title);
    tasks.push({ ...plain, text, href: moderationHref(scoring), hat: moderator });
  }
  return tasks;
}
