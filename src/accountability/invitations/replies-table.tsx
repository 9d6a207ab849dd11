import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import { notAnswered, replyPercent } from './invitations.rules.ts';
import type { Replies } from './replies.queries.ts';
import { repliesWords as text } from './replies.words.en.ts';

/** Who was asked and what came of it, by body, year and what was asked. */
export function RepliesTable({ replies }: { readonly replies: readonly Replies[] }) {
  if (replies.length === 0) return <p>{text.none}</p>;
  const [body, year, asked, ...counts] = text.head;
  return (
    <Scroll label={text.caption}>
      <Table
        caption={text.caption}
        firstCellIsHeader
        head={[body, year, asked, ...counts.map((head) => ({ text: head, numeric: true }))]}
        rows={replies.map((one) => [
          <a href={`/charter/bodies/${one.bodySlug}`}>{one.bodyName}</a>,
          text.year(one.year),
          text.asks[one.ask],
          one.asked,
          one.reached,
          one.answered,
          one.declined,
          notAnswered(one),
          text.percent(replyPercent(one)),
        ])}
      />
    </Scroll>
  );
}
