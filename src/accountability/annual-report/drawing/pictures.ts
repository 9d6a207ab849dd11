import { amount } from '../../promises/quantity.words.en.ts';
import { percentOfWhole, type ReportFacts, type ReportLine } from '../report.rules.ts';
import type { SectionName } from '../sections.rules.ts';
import { levels } from '../statements.words.en.ts';
import { words } from '../words.en.ts';
import type { Bar, Picture } from './draw-bars.ts';

/** The picture of a section, where it has one and there is something to draw. */
export function pictureOf(name: SectionName, facts: ReportFacts): Picture | null {
  if (name === 'money') return coveredPicture(facts);
  if (name === 'kept') return keptPicture(facts);
  return name === 'needs' ? needsPicture(facts) : null;
}

/** Of a measure: four bars, and an upright line at what falls due; none of shares, and none of what is not told. */
export function levelsPicture(line: ReportLine): Picture | null {
  const { name, unit, owed, claimed, evidenced, verified, seen, adds } = line;
  if (!adds || claimed === null || evidenced === null || verified === null) return null;
  if (owed <= 0 && claimed <= 0) return null;
  const bars: readonly Bar[] = [
    { label: levels.claimed, value: claimed, says: amount(claimed, unit), look: 'dashed' },
    { label: levels.evidenced, value: evidenced, says: amount(evidenced, unit), look: 'hatched' },
    { label: levels.verified, value: verified, says: amount(verified, unit), look: 'solid' },
    { label: levels.witnessed, value: seen, says: amount(seen, 'person'), look: 'dotted' },
  ];
  const whole = Math.max(owed, ...bars.map(({ value }) => value));
  return { says: words.picture(name, owed), bars, whole, mark: owed > 0 ? owed : null };
}

/** What part of spending has promises at the most: dashed, since nobody knows more. */
function coveredPicture({ money }: ReportFacts): Picture | null {
  const percent = money && percentOfWhole(money.coveredPence, money.supplierPence);
  if (!percent) return null;
  const says = `${percent}%`;
  const bar: Bar = { label: words.coveredBar, value: Number(percent), says, look: 'dashed' };
  return { says: words.coveredPicture, bars: [bar], whole: 100, mark: 100 };
}

/** What part is kept, of what was due and of everything, by both ways of weighing, on one scale. */
function keptPicture({ due, lifetime }: ReportFacts): Picture | null {
  const bars = [
    { label: words.keptBars.due, value: due.equal },
    { label: words.keptBars.dueByWorth, value: due.byWorth },
    { label: words.keptBars.lifetime, value: lifetime.equal },
    { label: words.keptBars.lifetimeByWorth, value: lifetime.byWorth },
  ].flatMap(({ label, value }) =>
    value === null ? [] : [{ label, value: Number(value), says: `${value}%`, look: 'solid' } as const],
  );
  return bars.length > 0 ? { says: words.keptPicture, bars, whole: 100, mark: 100 } : null;
}

/** How many needs stand where; none where they all stand in one place, which a sentence says. */
function needsPicture({ needs: { met, agreed, open, unmet } }: ReportFacts): Picture | null {
  const bars: readonly Bar[] = [
    { label: words.needsBars.met, value: met, says: String(met), look: 'solid' },
    { label: words.needsBars.agreed, value: agreed, says: String(agreed), look: 'hatched' },
    { label: words.needsBars.open, value: open, says: String(open), look: 'dashed' },
    { label: words.needsBars.unmet, value: unmet, says: String(unmet), look: 'dotted' },
  ];
  const some = bars.filter(({ value }) => value > 0);
  if (some.length < 2) return null;
  return { says: words.needsPicture, bars, whole: Math.max(met, agreed, open, unmet), mark: null };
}
