import type { Temporal } from 'temporal-polyfill';
import { fraction } from '../../values/fraction.ts';
import type { AccountLine, PreventionShare } from '../account/account.rules.ts';
import type { AccountSlice } from '../account/account-slice.rules.ts';
import type { AccountAttainment } from '../account/attained.rules.ts';
import { percentDown } from '../account/percent.rules.ts';
import type { AccountWorth } from '../account/worth.rules.ts';
import { FEWEST_BEHIND, FEWEST_OF_TEN_WITH_WORTH } from './figures.rules.ts';
import type { KindKey, OwnFault, Sample } from './sample.rules.ts';

/** A body’s figure before it has a name. */
export type Figure = Omit<Sample, 'slug' | 'name'>;
type Kind = Partial<Record<KindKey, string>>;
/** What figures are taken from: a body’s account, and the day its attainment is measured on. */
type Account = {
  readonly slice: AccountSlice;
  readonly day: Temporal.PlainDate;
  readonly lines: readonly AccountLine[];
  readonly attainment: { readonly due: AccountAttainment };
  readonly preventionShare: PreventionShare;
  readonly worth: AccountWorth;
};

/** What part of everything due by the day is kept, each promise alike and none above 100%. */
export function keptFigure(account: Account): Figure {
  const { due } = account.attainment;
  const lines = account.lines.filter((line) => line.due.lines > 0);
  return {
    value: shareOf(due.equalLines),
    part: null,
    whole: due.lines,
    kind: { period: periodOf(account), ...versionsOf(lines) },
    faults: due.lines === 0 ? [{ why: 'nothing-due' }] : tooFew(due.lines),
  };
}

/** The same, weighed by what units are worth: of the same values on the same day, over nearly all that is due. */
export function keptByWorthFigure(account: Account): Figure {
  const { due } = account.attainment;
  const lines = account.lines.filter((line) => line.due.linesWithProxy > 0);
  const known = lines.flatMap(({ measureId, slug }) => {
    const proxy = account.worth.proxies.find((each) => each.measureId === measureId);
    return proxy
      ? [[`worth ${slug}`, `${proxy.valuePence} p, ${proxy.source}, ${proxy.dated}`] as const]
      : [];
  });
  return {
    value: shareOf(due.byProxy),
    part: due.linesWithProxy,
    whole: due.lines,
    kind: { period: periodOf(account), ...versionsOf(lines), ...Object.fromEntries(known) },
    faults: worthFaults(due),
  };
}

function worthFaults({ lines, linesWithProxy }: AccountAttainment): readonly OwnFault[] {
  if (lines === 0) return [{ why: 'nothing-due' }];
  if (linesWithProxy === 0) return [{ why: 'no-worth' }];
  const isMost = linesWithProxy * 10 >= lines * FEWEST_OF_TEN_WITH_WORTH;
  const little = { why: 'worth-covers-little', promises: lines, withWorth: linesWithProxy } as const;
  return [...tooFew(linesWithProxy), ...(isMost ? [] : [little])];
}

/** How much of one measure was reported in the period and checked; beside it, what fell due then. */
export function verifiedFigure(account: Account, slug: string): Figure {
  const own = account.lines.filter((line) => line.slug === slug && line.adds);
  const [line] = own;
  const none = { value: null, part: null, whole: null };
  if (!line)
    return { ...none, kind: { period: periodOf(account) }, faults: [{ why: 'measure-not-promised' }] };
  return {
    ...(own.length > 1 ? none : { value: line.verified, part: line.verified, whole: line.committed }),
    kind: { period: periodOf(account), ...versionsOf(own) },
    faults: own.length > 1 ? [{ why: 'two-versions' }] : [],
  };
}

/** What part of all promises made so far is for early help. */
export function preventionFigure(account: Account): Figure {
  const { promises, all } = account.preventionShare;
  return {
    value: all === 0 ? null : shareOf(fraction(promises, all)),
    part: promises,
    whole: all,
    kind: { period: periodOf(account), ...versionsOf(account.lines) },
    faults: all === 0 ? [{ why: 'no-promises' }] : tooFew(all),
  };
}

/** So few that one more or less would change a share too much. */
export function tooFew(behind: number, of: 'promises' | 'suppliers' = 'promises'): readonly OwnFault[] {
  return behind < FEWEST_BEHIND ? [{ why: 'too-few', of, behind, least: FEWEST_BEHIND }] : [];
}

function shareOf(share: AccountAttainment['byProxy']): number | null {
  return typeof share === 'string' ? null : Number(percentDown(share));
}

/** `2025-04-01/2026-03-31, 2026-03-31`: the days counted, and the day the share is measured on. */
function periodOf({ slice: { from, to }, day }: Account): string {
  return `${from?.toString() ?? '..'}/${to?.toString() ?? '..'}, ${day.toString()}`;
}

function versionsOf(lines: readonly AccountLine[]): Kind {
  const slugs = [...new Set(lines.map(({ slug }) => slug))];
  const versions = (slug: string) =>
    lines.flatMap((line) => (line.slug === slug ? [line.version] : [])).toSorted((a, b) => a - b);
  return Object.fromEntries(slugs.map((slug) => [`measure ${slug}`, versions(slug).join(', ')]));
}
