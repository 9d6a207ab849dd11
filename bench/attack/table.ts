import type { Outcome } from './run-tier.ts';

type Kind = 'honest' | 'fake';

/** Shares of fakes that count and of honest people who do not. */
export function totalsOf(outcome: Outcome): { fakes: number; stopped: number } {
  const { tried, counted } = sumOf(outcome, 'fake');
  const honest = sumOf(outcome, 'honest');
  return { fakes: counted / tried, stopped: 1 - honest.counted / honest.tried };
}

/** What came of it, as the two tables of docs/one-person-one-say.md: in all, and by strategy. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const totals = outcomes.map((outcome, index) => {
    const fake = sumOf(outcome, 'fake');
    const honest = sumOf(outcome, 'honest');
    const aside = outcome.tries.filter(({ one, wasSetAside }) => wasSetAside && one.kind === 'honest').length;
    const stopped = honest.tried - honest.counted;
    return `| ${index + 1} | ${share(fake.counted, fake.tried)} | ${share(stopped, honest.tried)} | ${aside} | ${outcome.bursts} | ${outcome.published} |`;
  });
  return [
    '| tier | fakes that count, of 10,000 | honest people stopped, of 5,000 | honest set aside at first | bursts set aside | answers published |',
    '|---|---|---|---|---|---|',
    ...totals,
    '',
    '| who, and how | tried | counted at tier 1 | tier 2 | tier 3 |',
    '|---|---|---|---|---|',
    ...(['fake', 'honest'] as const).flatMap((kind) => linesOf(outcomes, kind)),
  ].join('\n');
}

function linesOf(outcomes: readonly Outcome[], kind: Kind): string[] {
  const of = (outcome: Outcome, strategy: string) => sumOf(outcome, kind, strategy);
  const strategies = new Set(
    outcomes.flatMap(({ tries }) =>
      tries.filter(({ one }) => one.kind === kind).map(({ one }) => one.strategy),
    ),
  );
  return [...strategies].map((strategy) => {
    const tried = Math.max(...outcomes.map((outcome) => of(outcome, strategy).tried));
    const cells = outcomes.map((outcome) => {
      const sum = of(outcome, strategy);
      return sum.tried === 0 ? '–' : sum.counted.toLocaleString('en-GB');
    });
    return `| ${kind}: ${strategy} | ${tried.toLocaleString('en-GB')} | ${cells.join(' | ')} |`;
  });
}

function sumOf({ tries, published }: Outcome, kind: Kind, strategy?: string) {
  const some = tries.filter(({ one }) => one.kind === kind && (!strategy || one.strategy === strategy));
  const counted = some.filter(({ counts }) => counts).length;
  // Ballots beyond one a person could only come of forms sent again and again: there are none, or the count shows it.
  const extra = published - tries.filter(({ counts }) => counts).length;
  const isReplayed = kind === 'fake' && (!strategy || some.some(({ one }) => one.times));
  return { tried: some.length, counted: counted + (isReplayed ? extra : 0) };
}

function share(count: number, of: number): string {
  return `${count.toLocaleString('en-GB')} (${((count / of) * 100).toFixed(2)}%)`;
}
