import { compareTexts, type TextChange } from './compare-texts.rules.ts';
import {
  type PolicyContent,
  type PolicyPlan,
  type PolicyPriority,
  type PolicySection,
  policySections,
} from './policy.rules.ts';

export type SectionChange = { readonly section: PolicySection; readonly changes: readonly TextChange[] };

/** What became of a priority or of a plan, which are known by their titles. */
export type ItemChange =
  | { readonly kind: 'added' | 'taken-out'; readonly title: string }
  | {
      readonly kind: 'changed';
      readonly title: string;
      readonly changes: readonly TextChange[];
      /** Names of outcomes (of a priority) that came and went. */
      readonly outcomesAdded: readonly string[];
      readonly outcomesTakenOut: readonly string[];
      /** Titles of plans that came and went. */
      readonly plansAdded: readonly string[];
      readonly plansTakenOut: readonly string[];
    };

export type PolicyChanges = {
  readonly sections: readonly SectionChange[];
  readonly priorities: readonly ItemChange[];
  readonly plans: readonly ItemChange[];
};

/** What changed from one version to the next, section by section; what stayed is not in it. */
export function comparePolicies(before: PolicyContent, after: PolicyContent): PolicyChanges {
  const sections = policySections
    .map((section) => ({
      section,
      changes: compareTexts(before.sections[section], after.sections[section]),
    }))
    .filter(({ changes }) => changes.length > 0);
  return {
    sections,
    priorities: compareItems(before.priorities, after.priorities, (old, now) =>
      comparePriorities({ priority: old, plans: before.plans }, { priority: now, plans: after.plans }),
    ),
    plans: compareItems(before.plans, after.plans, comparePlans),
  };
}

/** Whether two versions say the same. */
export function isUnchanged({ sections, priorities, plans }: PolicyChanges): boolean {
  return sections.length + priorities.length + plans.length === 0;
}

type Titled = { readonly title: string };
type Detail = Omit<Extract<ItemChange, { kind: 'changed' }>, 'kind' | 'title'>;

function compareItems<Item extends Titled>(
  before: readonly Item[],
  after: readonly Item[],
  detailOf: (old: Item, now: Item) => Detail,
): ItemChange[] {
  const find = (items: readonly Item[], { title }: Titled) =>
    items.find((item) => nameOf(item.title) === nameOf(title));
  const gone = before
    .filter((item) => !find(after, item))
    .map(({ title }) => ({ kind: 'taken-out', title }) as const);
  const others = after.flatMap((item): ItemChange[] => {
    const old = find(before, item);
    if (!old) return [{ kind: 'added', title: item.title }];
    const detail = detailOf(old, item);
    const isSame = Object.values(detail).every((list) => list.length === 0);
    return isSame ? [] : [{ kind: 'changed', title: item.title, ...detail }];
  });
  return [...others, ...gone];
}

function nameOf(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, ' ');
}

type InPolicy = { readonly priority: PolicyPriority; readonly plans: readonly PolicyPlan[] };

function comparePriorities(old: InPolicy, now: InPolicy): Detail {
  const outcomes = ({ priority }: InPolicy) => priority.outcomes.map(({ name }) => name);
  const plans = ({ priority, plans }: InPolicy) =>
    plans.filter(({ position }) => priority.plans.includes(position)).map(({ title }) => title);
  return {
    changes: compareTexts(old.priority.content, now.priority.content),
    outcomesAdded: without(outcomes(now), outcomes(old)),
    outcomesTakenOut: without(outcomes(old), outcomes(now)),
    plansAdded: without(plans(now), plans(old)),
    plansTakenOut: without(plans(old), plans(now)),
  };
}

function comparePlans(old: PolicyPlan, now: PolicyPlan): Detail {
  const years = ({ firstYear, lastYear }: PolicyPlan) => `${firstYear}–${lastYear}`;
  return {
    changes: [...changed(years(old), years(now)), ...changed(old.address, now.address)],
    outcomesAdded: [],
    outcomesTakenOut: [],
    plansAdded: [],
    plansTakenOut: [],
  };
}

function changed(before: string, after: string): TextChange[] {
  return before === after ? [] : [{ kind: 'changed', before, after }];
}

function without(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name));
}
