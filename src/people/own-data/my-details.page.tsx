import { Button } from '../../web/govuk/button.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { OwnColumn } from './held.rules.ts';
import type { OwnData } from './load-own-data.ts';
import { words } from './words.en.ts';

/** What is held on whoever asks, by kind; the file has all of it. */
export function MyDetailsPage({ data }: { readonly data: OwnData }) {
  return (
    <Task>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p>
        <strong>{words.account}:</strong> <bdi>{accountOf(data)}</bdi>
      </p>
      <Table
        caption={words.caption}
        captionClass="govuk-visually-hidden"
        firstCellIsHeader
        head={[words.what, { text: words.howMuch, numeric: true }]}
        rows={rowsOf(data)}
      />
      <Button href="/my-details/download">{words.download}</Button>
      <p class="note">{words.fileNote}</p>
      <h2>{words.notHereTitle}</h2>
      <ul>
        {words.notHere.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p>
        <a href="/receipt/erase">{words.toReceipt}</a>
      </p>
      <p>
        <a href="/my-details/erase">{words.eraseLink}</a>
      </p>
    </Task>
  );
}

function rowsOf({ openAnswers, held, follows, messages, bookings, acts }: OwnData) {
  const rows: [string, number][] = [
    [words.openAnswers, openAnswers.length],
    ...Object.entries(held).map(([column, found]): [string, number] => [
      words.held[column as OwnColumn],
      found.length,
    ]),
    [words.follows, follows.length],
    [words.messages, messages.length],
    [words.bookings, bookings.length],
    [words.acts, acts.reduce((sum, { times }) => sum + times, 0)],
  ];
  return rows
    .filter(([, count]) => count > 0)
    .map(([what, count]) => [what, { text: String(count), numeric: true }]);
}

function accountOf({ account: { email, name, postcodeOutward, districtSlug } }: OwnData): string {
  return [name, email, postcodeOutward, districtSlug].filter(Boolean).join(', ') || words.accountEmpty;
}
