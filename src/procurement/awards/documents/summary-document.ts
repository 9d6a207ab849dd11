import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../../values/dates.ts';
import { howMarked } from '../how-marked.words.en.ts';
import { marksText } from '../marks.rules.ts';
import { valueOf } from '../published/mark-text.ts';
import { words } from '../published/summary.words.en.ts';
import type { AssessmentSummary, Mark, SummaryLine } from '../summaries.rules.ts';
import { type Block, heading, note, paragraph, subheading } from './blocks.rules.ts';

/** A bidder’s assessment summary as a document to keep: the same words as its page, in the same order. */
export function summaryBlocks(summary: AssessmentSummary, sentAt: Temporal.Instant): Block[] {
  const rank = words.ordinal(summary.rank);
  const total = marksText(summary.total);
  const own = summary.won ? words.won(rank, total) : words.lost(rank, summary.bids, total);
  const winner = summary.winner
    ? ` ${words.winner(summary.winner.supplierName, marksText(summary.winner.total))}`
    : '';
  return [
    paragraph(own + winner),
    paragraph(words.letter(summary.bid)),
    note(`${words.law} ${words.sent(formatDate(londonDate(sentAt)))}`),
    ...summary.lines.flatMap(lineBlocks),
  ];
}

function lineBlocks(line: SummaryLine): Block[] {
  return [
    heading(`${line.code}: ${line.title}`),
    note(howMarked(line)),
    ...markBlocks(words.yours, line, line.own),
    ...(line.winner ? markBlocks(words.theirs, line, line.winner) : []),
  ];
}

function markBlocks(whose: string, line: SummaryLine, mark: Mark): Block[] {
  return [
    subheading(whose),
    paragraph(`${valueOf(line, mark)}, ${words.marksOf(marksText(mark.marks), line.weight)}`),
    ...(mark.reason ? [paragraph(mark.reason)] : []),
  ];
}
