import type { Child } from 'hono/jsx';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { Pagination } from '../../../web/govuk/pagination.tsx';
import { actClause } from '../acts.en.ts';
import { Facts } from '../facts/facts.tsx';
import type { ToldEntry } from '../tell-entry.ts';
import { Belongs } from './belongs.tsx';
import { Check, type CheckProps } from './check.tsx';
import type { LoadedEntry } from './load-entry.ts';
import { words } from './words.en.ts';

type EntryPageProps = { readonly entry: LoadedEntry; readonly check: Omit<CheckProps, 'entry'> };

/** One act: what was done, what was recorded of it, where it belongs, and how anyone can check it. */
export function EntryPage({ entry, check }: EntryPageProps) {
  const { position, size, fault, signedAt, recorded } = entry;
  return (
    <>
      <BackLink href="/record">{words.all}</BackLink>
      <p class="kicker">{words.kicker(position)}</p>
      <h1 class="act">{recorded ? sentenceOf(recorded) : words.title(position)}</h1>
      {fault === null && signedAt ? <p class="lede">{words.asRecorded(signedAt)}</p> : null}
      {fault === null ? (
        <Recorded entry={recorded} title={words.wasRecorded} />
      ) : (
        <NotAsRecorded entry={entry} fault={fault} />
      )}
      {recorded ? <Belongs entry={recorded} /> : null}
      <Check entry={entry} {...check} />
      <Pagination
        label={words.neighbours}
        previous={position > 0 ? neighbour(words.before, position - 1) : undefined}
        next={position + 1 < size ? neighbour(words.after, position + 1) : undefined}
      />
    </>
  );
}

/** An act that waits for its place in the log. */
export function WaitingEntryPage({ entry }: { readonly entry: ToldEntry }) {
  return (
    <>
      <BackLink href="/record">{words.all}</BackLink>
      <p class="kicker">{words.kicker(null)}</p>
      <h1 class="act">{sentenceOf(entry)}</h1>
      <div class="empty">
        <p>{words.waiting}</p>
        <p>{words.waitingMore}</p>
      </div>
      <Recorded entry={entry} title={words.wasRecorded} />
      <Belongs entry={entry} />
    </>
  );
}

export function sentenceOf({ type, facts, filed, occurredAt }: ToldEntry): string {
  const clause = actClause({ type, facts, bodyName: filed.body?.name ?? null });
  return occurredAt ? words.sentence(words.when(occurredAt), clause) : clause;
}

function neighbour(text: string, position: number) {
  return { href: `/record/${position}`, text, label: words.entry(position) };
}

type RecordedProps = { readonly entry: ToldEntry | null; readonly title: string; readonly children?: Child };

function Recorded({ entry, title, children }: RecordedProps) {
  return (
    <section>
      <h2>{title}</h2>
      {entry ? <Facts facts={entry.told} /> : null}
      {children}
    </section>
  );
}

type NotAsRecordedProps = {
  readonly entry: LoadedEntry;
  readonly fault: NonNullable<LoadedEntry['fault']>;
};

/** Said loudly: what was signed, and beside it what the database says now. */
function NotAsRecorded({ entry: { recorded, held }, fault }: NotAsRecordedProps) {
  return (
    <>
      <div class="refusal" role="alert">
        <h2>{words.notAsRecorded}</h2>
        <p>
          <strong>{words.faults[fault]}</strong>
        </p>
        <p>{words.whatNow}</p>
        <p>
          <a href="/contact">{words.contact}</a>
        </p>
      </div>
      <Recorded entry={recorded} title={words.wasRecorded}>
        {recorded ? <AsText what={words.wasRecorded} text={recorded.leaf} /> : <p>{words.lost}</p>}
      </Recorded>
      <Recorded entry={held} title={words.isHeld}>
        {held ? <AsText what={words.isHeld} text={held.text} /> : <p>{words.heldNothing}</p>}
      </Recorded>
    </>
  );
}

function AsText({ what, text }: { readonly what: string; readonly text: string }) {
  return (
    <Details summary={words.asText(what)}>
      <pre class="letters">{text}</pre>
    </Details>
  );
}
