import { formatDate, formatInstant, londonDate } from '../../../values/dates.ts';
import { noticeNames } from '../../notices/notice.rules.ts';
import { flagNames } from '../../red-flags/flag-names.en.ts';
import { flagFindings } from '../../red-flags/flag-words.en.ts';
import { bidderOf } from '../evaluation-file.rules.ts';
import { howMarked } from '../how-marked.words.en.ts';
import { marksText } from '../marks.rules.ts';
import { type Block, heading, list, note, paragraph, subheading } from './blocks.rules.ts';
import { conflictBlocks } from './conflict-blocks.ts';
import { decisionWords as words } from './decision.words.en.ts';
import { resultBlocks } from './result-blocks.ts';
import type { DecisionFile } from './visit-decision.ts';

/**
 * The decision record: everything the award rests on, in the order in which it came about. For the authority’s own file:
 * it names evaluators, bidders and what they declared.
 */
export function decisionBlocks(file: DecisionFile): Block[] {
  return [
    paragraph(words.lede(file.desk.procurement.bodyName, formatInstant(file.now))),
    ...noticeBlocks(file),
    ...criteriaBlocks(file),
    ...warningBlocks(file),
    ...panelBlocks(file),
    ...conflictBlocks(file),
    ...scoreBlocks(file),
    ...dissentBlocks(file),
    ...priceBlocks(file),
    ...resultBlocks(file),
    ...flagBlocks(file),
    ...decisionOf(file),
  ];
}

function noticeBlocks({ notices }: DecisionFile): Block[] {
  const lines = notices.map(({ kind, identifier, publishedAt }) =>
    words.notice(noticeNames[kind], kind, identifier, formatInstant(publishedAt)),
  );
  return [heading(words.notices), list(lines, words.noNotices)];
}

function criteriaBlocks({ desk: { criteria }, lineage }: DecisionFile): Block[] {
  return [
    heading(words.criteria),
    ...criteria.flatMap((criterion) => {
      const lines = lineage.filter(({ criterionId }) => criterionId === criterion.id);
      const { unit = null, perSpendPence } = criterion.measures[0] ?? {};
      return [
        subheading(words.criterion(criterion.code, criterion.title, criterion.weight)),
        paragraph(howMarked({ ...criterion, unit, perSpendPence })),
        ...(criterion.subjectMatter ? [paragraph(words.subjectMatter(criterion.subjectMatter))] : []),
        list(
          lines.map(({ outcomeName, roundTitle, answer, reason }) =>
            words.line(outcomeName, roundTitle, words.answers[answer], reason),
          ),
          words.noLine,
        ),
      ];
    }),
  ];
}

function warningBlocks({ reasons }: DecisionFile): Block[] {
  const lines = reasons.map(({ sentence, reason }) => words.warning(sentence, reason));
  return [heading(words.warnings), list(lines, words.noWarnings)];
}

function panelBlocks({ evaluators, desk }: DecisionFile): Block[] {
  const codes = new Map(desk.criteria.map(({ id, code }) => [id, code]));
  const lines = evaluators.map(({ name, kind, criterionIds, recusedAt }) =>
    words.evaluator(
      name ?? '',
      words.kinds[kind],
      criterionIds.map((id) => codes.get(id) ?? '').join(', '),
      recusedAt !== null,
    ),
  );
  return [heading(words.panel), list(lines, words.noPanel)];
}

function dissentBlocks({ desk, dissents }: DecisionFile): Block[] {
  const codes = new Map(desk.criteria.map(({ id, code }) => [id, code]));
  const labels = new Map([...desk.bids, ...desk.disregarded].map(({ id, label }) => [id, bidderOf(label)]));
  const lines = dissents.map(({ criterionId, bidId, name, kind, words: said }) =>
    words.dissent(
      codes.get(criterionId) ?? '',
      desk.naming(labels.get(bidId) ?? ''),
      name,
      words.kinds[kind],
      said,
    ),
  );
  return [heading(words.dissents), list(lines, words.noDissents)];
}

function scoreBlocks({ desk, scores }: DecisionFile): Block[] {
  const labels = new Map([...desk.bids, ...desk.disregarded].map(({ id, label }) => [id, bidderOf(label)]));
  return [
    heading(words.scores),
    note(words.scoresLede),
    ...desk.criteria.flatMap(({ id, code, title, bandMax }) => {
      const own = scores.filter(({ criterionId }) => criterionId === id);
      if (own.length === 0) return [];
      return [
        subheading(`${code}: ${title}`),
        list(
          own.map(({ bidId, score, lowest, highest, median, reason }) =>
            words.score(
              desk.naming(labels.get(bidId) ?? ''),
              { score, lowest, highest, median, max: bandMax ?? 0 },
              reason,
            ),
          ),
          '',
        ),
      ];
    }),
  ];
}

function priceBlocks({ desk, lowPrices, leftOut }: DecisionFile): Block[] {
  const names = new Map(
    [...desk.bids, ...desk.disregarded].map(({ id, label }) => [id, desk.naming(bidderOf(label))]),
  );
  const asked = lowPrices.flatMap(({ bidId, question, explanation, decision, decisionReason }) => [
    subheading(names.get(bidId) ?? ''),
    ...(question === null ? [] : [paragraph(words.asked(question)), paragraph(words.explained(explanation))]),
    paragraph(words.priceDecided(decision, decisionReason)),
  ]);
  const out = leftOut.map(({ bidId, reason }) => words.leftOut(names.get(bidId) ?? '', reason));
  return [
    heading(words.prices),
    ...(asked.length > 0 ? asked : [paragraph(words.noPrices)]),
    ...(out.length > 0 ? [heading(words.leftOutHeading), list(out, '')] : []),
  ];
}

function flagBlocks({ desk: { flags, naming } }: DecisionFile): Block[] {
  const lines = flags.map(({ flag, facts, note: noted }) =>
    words.flag(flagNames[flag], flagFindings[flag](facts, naming), noted),
  );
  return [heading(words.flags), list(lines, words.noFlags)];
}

function decisionOf({ desk }: DecisionFile): Block[] {
  const { award, bids, naming } = desk;
  if (!award) return [heading(words.decision), paragraph(words.undecided)];
  const winner = bids.find(({ id }) => id === award.bidId);
  const place = award.result.ranking.find(({ rank }) => rank === 1);
  const goesTo = naming(bidderOf(winner?.label ?? ''));
  const day = formatInstant(award.decidedAt);
  const sent = award.summariesSentAt && formatInstant(award.summariesSentAt);
  return [
    heading(words.decision),
    paragraph(words.decided(goesTo, place ? marksText(place.total) : '', award.decidedByName, day)),
    paragraph(award.reason),
    paragraph(sent ? words.summaries(sent) : words.noSummaries),
    paragraph(
      award.publishedAt
        ? words.published(formatDate(londonDate(award.publishedAt)), award.standstillEndsOn)
        : words.unpublished,
    ),
  ];
}
