import type { RecordEntry } from '../../accountability/record/record-entries.queries.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Empty } from '../../web/shell/layout.tsx';
import { words } from './words/record.en.ts';

type RecordPageProps = { readonly entries: readonly RecordEntry[]; readonly href: string };

/** The record entries of one thread: when, what in plain words, which kind, and its fingerprint. */
export function RecordPage({ entries, href }: RecordPageProps) {
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
              <Entry {...entry} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function Entry({ type, version, sha256, occurredAt }: RecordEntry) {
  return (
    <li>
      <span class="note">{words.when(occurredAt)}</span>
      <div>
        {words.act(type)}
        <span class="note fingerprint">
          <code>{words.kind(type, version)}</code> <code>{sha256}</code>
        </span>
      </div>
    </li>
  );
}
