import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { RoundRule } from '../rounds/round-rule.rules.ts';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import { words as roundWords } from '../rounds/words.en.ts';
import { weighingRuleNames } from '../weighing/weigh.rules.ts';
import { firstPlace } from './first-place.rules.ts';
import type { PublishedResults } from './published-results.queries.ts';
import { words } from './words.en.ts';

type ThreeRulesProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly results: PublishedResults;
};

/** One rule’s whole points, in the round’s order of outcomes, by the outcomes’ plain names. */
export function sharesOf(results: PublishedResults, rule: RoundRule, outcomes: readonly RoundOutcome[]) {
  return results.shares[rule].map(({ outcomeId, whole }) => ({
    name: outcomes.find(({ id }) => id === outcomeId)?.plainName ?? '',
    whole,
  }));
}

/** The three rules side by side, the adopted one first and named, and whether another would put another first. */
export function ThreeRules({ round, outcomes, results }: ThreeRulesProps) {
  const rules = [round.rule, ...weighingRuleNames.filter((rule) => rule !== round.rule)];
  const columns = rules.map((rule) => sharesOf(results, rule, outcomes));
  const firsts = columns.map(firstPlace);
  const others = rules.flatMap((rule, index) =>
    firsts[index]?.join() === firsts[0]?.join() ? [] : [{ rule, firsts: firsts[index] ?? [] }],
  );
  return (
    <>
      <h2>{words.rulesTitle}</h2>
      <p>{words.rulesLede(roundWords.rules[round.rule].inText)}</p>
      <p>
        {others.length === 0
          ? words.sameFirst
          : others
              .map(({ rule, firsts: theirs }) => words.otherFirst(roundWords.rules[rule].inText, theirs))
              .join(' ')}
      </p>
      <RulesTable rules={rules} outcomes={outcomes} columns={columns} />
      <Meanings rules={rules} />
    </>
  );
}

type RulesTableProps = {
  /** The adopted one first. */
  readonly rules: readonly RoundRule[];
  readonly outcomes: readonly RoundOutcome[];
  readonly columns: readonly ReturnType<typeof sharesOf>[];
};

function RulesTable({ rules, outcomes, columns }: RulesTableProps) {
  return (
    <Scroll label={words.rulesCaption}>
      <Table
        caption={words.rulesCaption}
        firstCellIsHeader
        head={[
          words.outcome,
          ...rules.map((rule, index) => {
            const { name } = roundWords.rules[rule];
            const text =
              index === 0 ? (
                <>
                  {name}
                  <span class="cell-note">{words.adopted}</span>
                </>
              ) : (
                name
              );
            return { text, numeric: true };
          }),
        ]}
        rows={outcomes.map(({ plainName }, row) => [
          plainName,
          ...columns.map((column, index) =>
            index === 0 ? <strong>{column[row]?.whole}</strong> : column[row]?.whole,
          ),
        ])}
        foot={[[words.total, ...rules.map(() => ({ text: '100', numeric: true }))]]}
      />
    </Scroll>
  );
}

function Meanings({ rules }: Pick<RulesTableProps, 'rules'>) {
  return (
    <>
      {rules.map((rule) => (
        <p>
          <strong>{roundWords.rules[rule].name}.</strong> {roundWords.rules[rule].means}
        </p>
      ))}
    </>
  );
}
