import { Table } from '../../web/govuk/table.tsx';
import { AnswerBadge } from '../../web/icons/answer-badge.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { AskedIn } from './load-issues.ts';
import { words } from './words.en.ts';

/** Each place that asked for an issue, and what the body answered there. */
export function AskedTable({ asked }: { readonly asked: readonly AskedIn[] }) {
  return (
    <Scroll label={words.askedTitle}>
      <Table
        caption={words.askedTitle}
        head={words.askedHead}
        firstCellIsHeader
        rows={asked.map((each) => [
          each.bodyName,
          each.districtName ?? words.noPlace,
          <a href={each.href}>{each.said}</a>,
          <Answer {...each} />,
        ])}
      />
    </Scroll>
  );
}

function Answer({ answer, reason }: AskedIn) {
  const isFinal = answer === 'adopted' || answer === 'varied' || answer === 'declined';
  return (
    <>
      {isFinal ? <AnswerBadge answer={answer} /> : answer ? words.answers[answer] : words.noAnswer}
      {reason ? <span class="cell-note">{reason}</span> : null}
    </>
  );
}
