import { Temporal } from 'temporal-polyfill';
import type { Act } from './act.rules.ts';
import { endOf, money } from './amounts.rules.ts';
import type { Fact, Life } from './facts/life.rules.ts';
import { milestoneTitles } from './words.en.ts';

/** Each time a purchase was put in the public pipeline, or said anew when it is expected. */
export function planningActs(life: Life): Act[] {
  return life.facts.entries
    .filter(({ type }) => type === 'pipeline-listed')
    .map((entry) => ({
      id: `pipeline-${entry.id}`,
      at: entry.at,
      tags: ['planning'],
      says: listed(life, entry),
    }));
}

type Listed = {
  readonly noticeExpectedOn: string;
  readonly awardExpectedOn: string;
  readonly residentsFrom: string | null;
  readonly residentsUntil: string | null;
  readonly residentsHow: string | null;
  /** From the second version of the entry on: what the purchase was called and thought to cost then. */
  readonly title?: string;
  readonly valuePence?: number;
};

function listed({ lots: [first] }: Life, { facts }: Fact<'entries'>) {
  const said = facts as Listed;
  const residentsBy = said.residentsUntil ?? said.residentsFrom;
  return {
    planning: {
      milestones: [
        milestone('tender-notice', 'preProcurement', said.noticeExpectedOn),
        milestone('award', 'preProcurement', said.awardExpectedOn),
        ...(residentsBy
          ? [
              {
                ...milestone('residents', 'engagement', residentsBy),
                ...(said.residentsHow ? { description: said.residentsHow } : {}),
              },
            ]
          : []),
      ],
    },
    tender: {
      id: first.id,
      title: said.title ?? first.title,
      status: 'planning',
      ...(said.valuePence === undefined ? {} : { value: money(said.valuePence) }),
    },
  };
}

function milestone(id: keyof typeof milestoneTitles, type: string, day: string) {
  return {
    id,
    title: milestoneTitles[id],
    type,
    dueDate: endOf(Temporal.PlainDate.from(day)),
    status: 'scheduled',
  };
}
