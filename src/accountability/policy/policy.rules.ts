import { Temporal } from 'temporal-polyfill';

/** What a policy says in words of its own; its priorities and plans stand beside. In the order people read them. */
export const policySections = [
  'vision',
  'own-duties',
  'supplier-duties',
  'prevention',
  'stopping',
  'social-value-act',
] as const;
export type PolicySection = (typeof policySections)[number];

/** A plan the policy serves, such as a police and crime plan. Both years are in it. */
export type PolicyPlan = {
  readonly position: number;
  readonly title: string;
  readonly address: string;
  readonly firstYear: number;
  readonly lastYear: number;
};

export type PolicyOutcome = {
  readonly outcomeId: string;
  readonly slug: string;
  readonly name: string;
  readonly framework: string;
};

/** Something the policy puts first, with the framework outcomes it aims at and the plans it serves. */
export type PolicyPriority = {
  readonly position: number;
  readonly title: string;
  readonly content: string;
  readonly outcomes: readonly PolicyOutcome[];
  /** Positions of plans. */
  readonly plans: readonly number[];
};

export type PolicyContent = {
  readonly sections: Readonly<Record<PolicySection, string>>;
  readonly priorities: readonly PolicyPriority[];
  readonly plans: readonly PolicyPlan[];
};

/** What a policy needs before it can be adopted. */
export type PolicyGap = PolicySection | 'priorities' | 'outcomes' | 'plans';

/**
 * What a policy still lacks: every section is written, there is a priority, each priority aims at an outcome of a
 * framework, and the policy serves a plan.
 */
export function listPolicyGaps({ sections, priorities, plans }: PolicyContent): PolicyGap[] {
  const unwritten = policySections.filter((section) => sections[section].trim() === '');
  const gaps: PolicyGap[] = [...unwritten];
  if (priorities.length === 0) gaps.push('priorities');
  if (priorities.some(({ outcomes }) => outcomes.length === 0)) gaps.push('outcomes');
  if (plans.length === 0) gaps.push('plans');
  return gaps;
}

export type AdoptRefusal = 'no-draft' | 'changed-since' | 'not-whole' | 'date-past' | 'date-before-last';

/**
 * Whether a draft can be adopted from a day on. Refuses one that changed since it was read (`revision`), one that is
 * not whole, a day before today, and a day that is not after the one the last version took effect on.
 */
export function decideAdoption(
  draft: { readonly revision: number; readonly content: PolicyContent },
  ask: { readonly revision: number; readonly effectiveFrom: Temporal.PlainDate },
  at: { readonly today: Temporal.PlainDate; readonly lastFrom: Temporal.PlainDate | undefined },
): AdoptRefusal | undefined {
  if (draft.revision !== ask.revision) return 'changed-since';
  if (listPolicyGaps(draft.content).length > 0) return 'not-whole';
  if (Temporal.PlainDate.compare(ask.effectiveFrom, at.today) < 0) return 'date-past';
  if (at.lastFrom && Temporal.PlainDate.compare(ask.effectiveFrom, at.lastFrom) <= 0)
    return 'date-before-last';
  return undefined;
}

export type Adopted = {
  readonly version: number;
  readonly effectiveFrom: Temporal.PlainDate;
  readonly adoptedAt: Temporal.Instant;
  readonly adoptedByName: string;
};

/** How a version stands on a day: not yet in force, in force, or over since the next one took effect. */
export type PolicyStanding =
  | { readonly kind: 'coming' | 'in-force' }
  | { readonly kind: 'over'; readonly since: Temporal.PlainDate };

/** `versions` are all that were adopted, the earliest first. */
export function standingOf(
  version: number,
  versions: readonly Pick<Adopted, 'version' | 'effectiveFrom'>[],
  today: Temporal.PlainDate,
): PolicyStanding {
  const isThere = (from: Temporal.PlainDate) => Temporal.PlainDate.compare(from, today) <= 0;
  const index = versions.findIndex((each) => each.version === version);
  const own = versions[index];
  if (!own) throw new RangeError(`version ${version} was never adopted`);
  const next = versions[index + 1];
  if (next && isThere(next.effectiveFrom)) return { kind: 'over', since: next.effectiveFrom };
  return { kind: isThere(own.effectiveFrom) ? 'in-force' : 'coming' };
}

/** The version in force on a day; before the first takes effect, the first. */
export function currentVersion<Version extends Pick<Adopted, 'effectiveFrom'>>(
  versions: readonly Version[],
  today: Temporal.PlainDate,
): Version | undefined {
  return (
    versions.findLast(({ effectiveFrom }) => Temporal.PlainDate.compare(effectiveFrom, today) <= 0) ??
    versions[0]
  );
}

/** The blocks of a text: paragraphs, and lists whose lines each begin with a hyphen. */
export type Block = { readonly kind: 'paragraph' | 'list'; readonly lines: readonly string[] };

export function blocksOf(text: string): Block[] {
  const parts = text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines.every((line) => line.startsWith('- '))
        ? { kind: 'list', lines: lines.map((line) => line.slice(2).trim()) }
        : { kind: 'paragraph', lines: [lines.join(' ')] },
    );
}
