import { Pager } from '../../web/shell/pager.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { Grounds } from './grounds.page.tsx';
import { statementsPageSize } from './statement-list.rules.ts';
import type { Statement } from './statements.queries.ts';
import { words } from './words.en.ts';

type DeclinedPageProps = {
  readonly round: Round;
  readonly declined: readonly Statement[];
  readonly page: number;
};

/** What the authority did not show, on which of its published grounds, and the reason it gave each time. */
export function DeclinedPage({ round, declined, page }: DeclinedPageProps) {
  const at = `/say/${round.slug}/statements`;
  const onPage = declined.slice((page - 1) * statementsPageSize, page * statementsPageSize);
  return (
    <>
      <p class="kicker">{round.question}</p>
      <h1>{words.declinedTitle}</h1>
      <Grounds bodyName={round.bodyName} />
      <p>{declined.length === 0 ? words.declinedNone : words.declinedCount(declined.length)}</p>
      {declined.length > 0 ? <Declined round={round} declined={onPage} /> : null}
      <Pager
        page={page}
        total={declined.length}
        pageSize={statementsPageSize}
        hrefOf={(to) => `${at}/declined?page=${to}`}
      />
      <ul class="take">
        <li>
          <a href={`${at}/all`}>{words.ways.all}</a>
        </li>
        <li>
          <a href={`${at}/declined?as=json`}>{words.json}</a>
        </li>
      </ul>
    </>
  );
}

function Declined({ round, declined }: Pick<DeclinedPageProps, 'round' | 'declined'>) {
  return (
    <>
      <p>{words.declinedWords}</p>
      <ul class="list list-plain">
        {declined.map(({ number, ground, reason, decidedOn }) => (
          <li>
            <a href={`/say/${round.slug}/statements/${number}`}>{words.number(number)}</a>
            <strong>{ground ? words.grounds[ground] : ''}</strong>
            <span>{words.quoted(reason)}</span>
            <span class="note">{decidedOn ? words.declinedOn(round.bodyName, decidedOn) : ''}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
