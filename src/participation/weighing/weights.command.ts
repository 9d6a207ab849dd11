import { type Answer, type Command, Refused, WrongUse } from '../../terminal/command.ts';
import { readInput } from '../../terminal/read-input.ts';
import { textTable } from '../../terminal/text-table.ts';
import { fraction, multiply } from '../../values/fraction.ts';
import { toDecimal, toPublished } from '../../values/fraction-text.ts';
import { readSplits } from './read-splits.rules.ts';
import { isWeighingRule, type Weighed, type WeighingRule, weigh, weighingRuleNames } from './weigh.rules.ts';
import { splitRefusals, words } from './words.en.ts';

/** `pp weights`: recomputes, from a file and nothing else, what residents' splits come to. */
export const weightsCommand: Command = {
  name: 'weights',
  summary: words.summary,
  usage: `weights <splits> [--rule ${weighingRuleNames.join('|')}] [--json]`,
  example: 'weights splits.csv --rule mean',
  options: { rule: { type: 'string', default: 'independent-markets' } },
  async run(call) {
    const [file, ...more] = call.words;
    const { rule } = call.options;
    if (file === undefined || more.length > 0) throw new WrongUse(words.wantsOneFile);
    if (!isWeighingRule(rule)) throw new WrongUse(words.unknownRule(String(rule), weighingRuleNames));
    const splits = readSplits((await readInput(file, call.terminal)).text);
    if ('refused' in splits) throw new Refused(splits.refused);
    const { outcomes, rows } = splits;
    const weighed = weigh(
      rows.map((row) => row.points),
      rule,
    );
    if ('refused' in weighed) {
      throw new Refused(splitRefusals[weighed.refused](rows[weighed.resident]?.where ?? ''));
    }
    return answer(rule, rows.length, outcomes, weighed);
  },
};

function answer(
  rule: WeighingRule,
  residents: number,
  outcomes: readonly string[],
  weighed: Weighed,
): Answer {
  const shares = outcomes.map((outcome, index) => ({
    outcome,
    ...toPublished(weighed.shares[index] ?? fraction(0)),
  }));
  const percentages = outcomes.map((outcome, index) => ({ outcome, whole: weighed.percentages[index] ?? 0 }));
  const { columns } = words;
  const table = textTable(
    [
      { title: columns.outcome },
      { title: columns.exact, isNumber: true },
      { title: columns.percent, isNumber: true },
      { title: columns.whole, isNumber: true },
    ],
    shares.map(({ outcome, exact }, index) => [
      outcome,
      exact.length > 24 ? '…' : exact,
      toDecimal(multiply(weighed.shares[index] ?? fraction(0), fraction(100)), 2),
      String(weighed.percentages[index]),
    ]),
  );
  const others = weighingRuleNames.filter((name) => name !== rule).map((name) => `--rule ${name}`);
  const text = [words.heading(rule, residents), '', table, '', words.footnote + others.join(', ')].join('\n');
  return { json: { rule, residents, shares, percentages }, text };
}
