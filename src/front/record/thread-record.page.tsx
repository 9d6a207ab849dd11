import type { RecordEntry } from '../../accountability/record/record-entries.queries.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Empty } from '../../web/shell/layout.tsx';
import { actSentence } from './acts.en.ts';
import { words } from './thread-record.en.ts';

type ThreadRecordPageProps = {
  readonly entries: readonly RecordEntry[];
  readonly bodyName: string;
  readonly href: string;
};

/** The record entries of one thread: when, what in plain words, which kind, and its fingerprint. */
export function ThreadRecordPage({ entries, bodyName, href }: ThreadRecordPageProps) {
  return (
    <>
      <BackLink href={href}>{words.back}</BackLink>
      <h1>{words.heading}</h1>
      {entries.length === 0 ? (
        <Empty>
          <p>{words.empty}</p>
        </Empty>
      ) : (
        <>
          <p class="lede">{words.lede(entries.length)}</p>
          <p>{words.check}</p>
          <p>
            <a href={`${href}/record?as=json`}>{words.data}</a>
          </p>
          <ol class="list">
            {entries.map((entry) => (
              <Entry entry={entry} bodyName={bodyName} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

type EntryProps = { readonly entry: RecordEntry; readonly bodyName: string };

function Entry({ entry, bodyName }: EntryProps) {
  const { type, version, sha256, occurredAt } = entry;
  const facts = JSON.parse(entry.facts) as Record<string, unknown>;
  return (
    <li>
      <span class="note">{words.when(occurredAt)}</span>
      <div>
        {actSentence({ type, facts, bodyName })}
        <span class="note fingerprint">
          <code>{words.kind(type, version)}</code> <code>{sha256}</code>
        </span>
      </div>
    </li>
  );
}
