import { marksText, tellCounterfactual, tellUnvaried } from '../marks.rules.ts';
import { counterfactualSentence, words as resultWords, reversalSentence } from '../result.words.en.ts';
import { type Block, heading, list, paragraph, subheading } from './blocks.rules.ts';
import { decisionWords as words } from './decision.words.en.ts';
import type { DecisionFile } from './visit-decision.ts';

/** The ranking, how firm it is, and what other weights would have made of it. */
export function resultBlocks({ desk }: DecisionFile): Block[] {
  const { reckoned, naming, criteria } = desk;
  if (!reckoned) return [heading(words.ranking), paragraph(words.noRanking)];
  const { result } = reckoned;
  const winner = result.winner ?? '';
  const titleOf = (code: string) => criteria.find((criterion) => criterion.code === code)?.title ?? code;
  const places = result.ranking.map(({ rank, bidder, total, parts }) => {
    const marks = criteria.flatMap(({ code }) => (parts[code] ? [`${code} ${marksText(parts[code])}`] : []));
    return words.place(rank, naming(bidder), marksText(total), marks.join(', '));
  });
  const changes = result.sensitivity.map((change) =>
    resultWords.weightChange(
      `“${titleOf(change.criterion)}”`,
      change,
      change.winner && naming(change.winner),
    ),
  );
  return [
    heading(words.ranking),
    list(places, words.noRanking),
    ...result.ties.map(({ bidders, settledBy, isSettled }) =>
      paragraph(resultWords.tie(bidders.map(naming).join(', '), settledBy.join(', '), isSettled)),
    ),
    subheading(resultWords.sensitivityHeading),
    list(changes, resultWords.sensitivityNone),
    subheading(resultWords.reversalHeading),
    paragraph(reversalSentence(result, naming)),
    subheading(resultWords.counterfactualHeading),
    paragraph(counterfactualSentence(tellCounterfactual(result, winner, true), naming, winner)),
    ...unvariedBlocks(desk, reckoned, winner),
    paragraph(resultWords.caution),
  ];
}

type Desk = DecisionFile['desk'];

function unvariedBlocks(
  { naming, criteria }: Desk,
  { result, evaluation }: NonNullable<Desk['reckoned']>,
  winner: string,
): Block[] {
  const isPublished = true;
  const told = tellUnvaried(result, winner, { isPublished, unvaried: evaluation.unvariedWeights, criteria });
  const says = resultWords.unvaried;
  if (told.kind === 'changed') return [paragraph(says.changed(naming(winner), naming(told.other)))];
  if (told.kind === 'same') return [paragraph(says.same(naming(winner)))];
  return told.kind === 'as-asked' || told.kind === 'shared' ? [paragraph(says[told.kind])] : [];
}
