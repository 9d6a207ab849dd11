import { canonicalJson } from '../../../values/canonical-json.ts';
import type { ReportFacts } from '../report.rules.ts';
import { type SectionName, sections } from '../sections.rules.ts';
import { lineStatements, type Statement } from '../statements.rules.ts';

/** A statement that one version makes and the other does not, or makes otherwise. */
export type Change = {
  /** The section, or the name of a measure. */
  readonly section: SectionName | 'units';
  readonly measure: string | null;
  readonly before: Statement | null;
  readonly after: Statement | null;
};

/**
 * What a later version of a report says otherwise than an earlier one, statement by statement: nothing else of a report
 * is read by people. The day the figures were made on changes nothing by itself.
 */
export function changesBetween(before: ReportFacts, after: ReportFacts): Change[] {
  const ofSections = sections.flatMap(({ name, say }) =>
    pairs(say(before), say(after)).map((pair) => ({ section: name, measure: null, ...pair })),
  );
  const lines = (facts: ReportFacts) => facts.outcomes.flatMap((outcome) => outcome.lines);
  const measures = [...new Set([...lines(before), ...lines(after)].map(({ measure }) => measure))];
  const ofLines = measures.flatMap((measure) => {
    const said = (facts: ReportFacts) =>
      lines(facts).flatMap((line) => (line.measure === measure ? lineStatements(line, facts.on) : []));
    const name =
      [...lines(after), ...lines(before)].find((line) => line.measure === measure)?.name ?? measure;
    return pairs(said(before), said(after)).map((pair) => ({
      section: 'units' as const,
      measure: name,
      ...pair,
    }));
  });
  return [...ofSections, ...ofLines];
}

/** Statements of the same kind beside each other, in order, where they differ. */
function pairs(
  before: readonly Statement[],
  after: readonly Statement[],
): Pick<Change, 'before' | 'after'>[] {
  const kinds = [...new Set([...before, ...after].map(({ says }) => says))];
  return kinds.flatMap((says) => {
    const of = (all: readonly Statement[]) => all.filter((statement) => statement.says === says);
    const [then, now] = [of(before), of(after)];
    return Array.from({ length: Math.max(then.length, now.length) }, (_, at) => ({
      before: then[at] ?? null,
      after: now[at] ?? null,
    })).filter((pair) => told(pair.before) !== told(pair.after));
  });
}

/** What is said, without the day it is said of, in one order: what was kept comes back with its names sorted. */
function told(statement: Statement | null): string {
  if (statement === null) return '';
  return canonicalJson(Object.fromEntries(Object.entries(statement).filter(([name]) => name !== 'on')));
}
