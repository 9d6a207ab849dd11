import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { notAnswered } from './invitations.rules.ts';
import type { Replies } from './replies.queries.ts';
import { repliesWords as text } from './replies.words.en.ts';
import { RepliesTable } from './replies-table.tsx';

/** The reply rate, published by the bodies that ask. */
export function RepliesPage({ replies }: { readonly replies: readonly Replies[] }) {
  const sum = (read: (one: Replies) => number) => replies.reduce((total, one) => total + read(one), 0);
  const reached = sum((one) => one.reached);
  return (
    <>
      <h1>{text.title}</h1>
      <p class="lede">{text.lede}</p>
      {replies.length > 0 ? (
        <p>
          {text.sentence(
            sum((one) => one.asked),
            reached,
            reached - sum(notAnswered),
          )}
        </p>
      ) : null}
      <RepliesTable replies={replies} />
      <p>{text.known}</p>
      <p>{text.free}</p>
      <p class="note">{text.how}</p>
      <ul class="take">
        <li>
          <a href="/charter">{text.charter}</a>
        </li>
        <li>
          <a href="/charter/replies?as=csv">{text.csv}</a> <XlsxLink csv="/charter/replies?as=csv" />
        </li>
        <li>
          <a href="/charter/replies?as=json">{text.data}</a>
        </li>
      </ul>
    </>
  );
}
