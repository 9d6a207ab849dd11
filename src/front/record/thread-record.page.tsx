import { entryHref, proofsHref } from '../../accountability/record/entry-href.rules.ts';
import type { RecordEntry } from '../../accountability/record/record-entries.queries.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Empty } from '../../web/shell/layout.tsx';
import { actSentence } from './acts.en.ts';
import { mostProofs } from './check/check-proof.ts';
import { readFacts } from './read-facts.rules.ts';
import { words } from './thread-record.en.ts';

type ThreadRecordPageProps = {
  readonly entries: readonly RecordEntry[];
  readonly bodyName: string;
  readonly href: string;
  /** The numbers of entries that are not what was recorded. */
  readonly changed: readonly number[];
  /** The last look through the whole record found nothing wrong. */
  readonly isWhole: boolean;
};

/** The record entries of one thread: when, who did what, and its number, in the order things happened. */
export function ThreadRecordPage(props: ThreadRecordPageProps) {
  const { entries, bodyName, href, changed, isWhole } = props;
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
          {changed.length > 0 || !isWhole ? <Changed positions={changed} /> : null}
          <p class="lede">{words.lede(entries.length)}</p>
          <p>{words.check}</p>
          <TakeAway entries={entries} href={href} />
          <ol class="list">
            {entries.map((entry) => (
              <Entry entry={entry} bodyName={bodyName} isChanged={changed.includes(entry.position ?? -1)} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** Said loudly: what the database holds is not what was recorded. */
function Changed({ positions }: { readonly positions: readonly number[] }) {
  return (
    <div class="refusal" role="alert">
      <h2>{words.changedTitle}</h2>
      <p>
        {positions.length > 0 ? words.changed : words.changedElsewhere}{' '}
        {positions.length > 0 ? null : <a href="/record">{words.about}</a>}
        {positions.map((position) => (
          <>
            <a href={`/record/${position}`}>{words.entry(position)}</a>{' '}
          </>
        ))}
      </p>
    </div>
  );
}

function TakeAway({ entries, href }: Pick<ThreadRecordPageProps, 'entries' | 'href'>) {
  const positions = entries.flatMap(({ position }) => position ?? []).slice(-mostProofs);
  const links = [
    ...(positions.length > 0 ? [{ to: proofsHref(positions), text: words.proofs(positions.length) }] : []),
    { to: `${href}/record?as=json`, text: words.data },
    { to: '/record', text: words.about },
  ];
  return (
    <ul class="take">
      {links.map(({ to, text }) => (
        <li>
          <a href={to}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

type EntryProps = {
  readonly entry: RecordEntry;
  readonly bodyName: string;
  readonly isChanged: boolean;
};

function Entry({ entry, bodyName, isChanged }: EntryProps) {
  const { id, position, type, sha256, occurredAt } = entry;
  return (
    <li>
      <span class="note">{words.when(occurredAt)}</span>
      <div>
        <a href={entryHref({ entryId: id, position })}>
          {actSentence({ type, facts: readFacts(entry.facts), bodyName })}
        </a>
        {isChanged ? <strong> {words.isChanged}</strong> : null}
        <span class="note fingerprint">
          {position === null ? words.waiting : words.entry(position)} <code>{sha256}</code>
        </span>
      </div>
    </li>
  );
}
