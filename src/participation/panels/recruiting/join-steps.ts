import { NotFound } from '../../../db/errors.ts';
import { type Outcome, seeOther } from '../../../web/edge/outcomes.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { findPublicPanel, type PublicPanel } from '../find-public-panel.ts';
import type { Panel } from '../panels.queries.ts';
import { holdsPanelCode } from './panel-codes.queries.ts';
import { findMember, type PoolMember } from './pool.queries.ts';
import { characteristicNames } from './pool.rules.ts';

/** What follows after a name is in, in order; each may be left out. */
export type Step = 'about-you' | 'help' | 'home' | 'done';

export function hrefOf({ slug }: Pick<Panel, 'slug'>, step: string): string {
  return `/panels/${slug}/${step}`;
}

/** The step after another, leaving out what this panel does not ask; first what nobody may leave out. */
export function stepAfter(panel: Panel, step: 'consent' | Step): string {
  const asksAbout = characteristicNames.some((name) => panel.categories?.includes(name));
  const steps: Step[] = [
    ...(panel.householdRule ? (['home'] as const) : []),
    ...(asksAbout ? (['about-you'] as const) : []),
    'help',
    'done',
  ];
  const at = steps.indexOf(step as Step);
  return hrefOf(panel, steps[at + 1] ?? 'done');
}

export type OwnPlace = PublicPanel & { readonly member: PoolMember };

/** A resident’s own place in a pool that is open to change; for anybody else the page is not there. */
export async function findOwnPlace(at: Visit): Promise<OwnPlace> {
  const found = await findPublicPanel(at);
  const member = await findMember(at.db, found.key, theActor(at).personId);
  if (!member) throw new NotFound();
  return { ...found, member };
}

/** Where somebody has to go before they can say yes; undefined when they are where they should be. */
export async function wayIn(at: Visit, { panel, key, state }: PublicPanel): Promise<Outcome | undefined> {
  if (state !== 'recruiting') return seeOther(`/panels/${panel.slug}`);
  const personId = at.actor?.personId;
  if (!personId) return seeOther(hrefOf(panel, 'join'));
  if (await findMember(at.db, key, personId)) return seeOther(hrefOf(panel, 'done'));
  const isOpenToAll = panel.recruits.includes('open-call') || (await holdsPanelCode(at.db, key, personId));
  return isOpenToAll ? undefined : seeOther(hrefOf(panel, 'join/code'));
}
