import { deskOf } from '../desk/find-own-panel.ts';
import { words as deskWords } from '../desk/words.en.ts';
import type { Infeasible } from '../lot/lot.rules.ts';
import type { PanelState } from '../panel.rules.ts';
import type { Panel } from '../panels.queries.ts';
import { words as recruitWords } from '../recruiting/desk.words.en.ts';
import type { FixedPool } from './pools.queries.ts';
import { words } from './words.en.ts';

export type PoolNowProps = {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly role: string;
  readonly people: number;
  /** Whether a panel could be drawn if names closed now; null before there are ten, undefined for whom it is not. */
  readonly forecast: { readonly infeasible: Infeasible | null } | null | undefined;
  readonly pool: FixedPool | undefined;
  readonly districts: ReadonlyMap<string, string>;
};

/** Where else somebody at the desk goes from a panel, by what their role may do there. */
export function Links(props: PoolNowProps) {
  return (
    <ul class="take">
      {linksOf(props)
        .filter(({ when }) => when)
        .map(({ href, text }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
    </ul>
  );
}

function linksOf({ panel, state, role, pool }: PoolNowProps) {
  const desk = deskOf(panel);
  const isOfficer = role === 'procurement-officer';
  const isOpen = state === 'coming' || state === 'recruiting';
  const arranges = isOfficer || role === 'facilitator';
  const isInfeasible = state === 'closed' && pool?.lottery === null;
  return [
    { when: true, href: `/panels/${panel.slug}`, text: deskWords.publicPage },
    { when: state === 'drawn', href: `/panels/${panel.slug}/result`, text: words.resultLink },
    { when: state === 'drawn' && arranges, href: `${desk}/members`, text: words.seatsLink },
    {
      when: isOpen && arranges && panel.recruits.includes('letters'),
      href: `${desk}/letters`,
      text: recruitWords.lettersTitle,
    },
    { when: isOpen && arranges, href: `${desk}/people`, text: recruitWords.peopleTitle },
    { when: isOfficer && isInfeasible, href: `${desk}/change-quotas`, text: words.quotasLink },
    {
      when: isOfficer && (isInfeasible || state === 'recruiting' || state === 'closing'),
      href: `${desk}/extend`,
      text: words.extendLink,
    },
    {
      when:
        role === 'administrator' && state === 'drawn' && pool?.poolCsv !== undefined && pool.poolCsv !== null,
      href: `${desk}/audit-file`,
      text: words.auditLink,
    },
    { when: isOfficer && state !== 'drawn', href: `${desk}/abandon`, text: words.abandonLink },
  ];
}
