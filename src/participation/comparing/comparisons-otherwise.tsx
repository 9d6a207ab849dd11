import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { RoundOutcome } from '../rounds/rounds.queries.ts';
import type { ComparisonsFinding, FoundStrength, FoundStrengths } from './comparisons-finding.rules.ts';
import { comparisonsHeadline } from './comparisons-headline.ts';
import { isSameOrder } from './otherwise.rules.ts';
import { resultWords as words } from './result-words.en.ts';

type OtherwiseProps = {
  readonly finding: ComparisonsFinding;
  readonly outcomes: readonly RoundOutcome[];
  readonly strengths: FoundStrengths;
};

/** The same, weighted and without some people: whether it changes the order, then side by side. */
export function ComparisonsOtherwise({ finding, outcomes, strengths }: OtherwiseProps) {
  const others = (['weighted', 'withoutUnverified', 'withoutBidders'] as const).flatMap((name) => {
    const found = finding[name];
    return found ? [{ name, found }] : [];
  });
  if (others.length === 0) return null;
  return (
    <>
      <h3>{words.otherwiseTitle}</h3>
      <ul class="list">
        {others.map(({ name, found }) => (
          <li>{orderIn(words.otherwise[name], found, { strengths, outcomes })}</li>
        ))}
      </ul>
      <Scroll label={words.otherwiseCaption}>
        <Table
          caption={words.otherwiseCaption}
          firstCellIsHeader
          head={[
            words.outcome,
            { text: words.asTheyCame, numeric: true },
            ...others.map(({ name }) => ({ text: words.otherwise[name], numeric: true })),
          ]}
          rows={strengths.outcomes.map((all, index) => [
            plainName(outcomes, all),
            ofHundred(all.chance),
            ...others.map(({ found }) => ofHundred(found.outcomes[index]?.chance ?? 0)),
          ])}
        />
      </Scroll>
    </>
  );
}

/** Whether the order, or only what comes first, is another one in this count. */
function orderIn(
  count: string,
  found: FoundStrengths,
  { strengths, outcomes }: Pick<OtherwiseProps, 'strengths' | 'outcomes'>,
): string {
  const [all, some] = [strengths, found].map((each) => each.outcomes.map(({ chance }) => ofHundred(chance)));
  const [first, otherFirst] = [strengths, found].map((each) => comparisonsHeadline(each, outcomes).title);
  if (first !== otherFirst) return words.otherFirst(count, otherFirst ?? '');
  return isSameOrder(all ?? [], some ?? []) ? words.sameOrder(count) : words.otherOrder(count);
}

/** What residents read for an outcome. */
export function plainName(outcomes: readonly RoundOutcome[], { outcome }: FoundStrength): string {
  return outcomes.find(({ slug }) => slug === outcome)?.plainName ?? outcome;
}

/** A chance as it is shown: times of 100. */
export function ofHundred(chance: number): number {
  return Math.round(chance * 100);
}
