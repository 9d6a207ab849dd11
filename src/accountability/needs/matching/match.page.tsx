import type { Temporal } from 'temporal-polyfill';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { amount } from '../../promises/quantity.words.en.ts';
import { type MatchSide, standingOfMatch } from './match.rules.ts';
import type { Match, Message } from './matches.queries.ts';
import { words } from './words.en.ts';
import { matchHref } from './write-to-other.ts';

const text = words.page;

export type MatchPageProps = {
  readonly match: Match;
  readonly side: MatchSide;
  readonly messages: readonly Message[];
  readonly today: Temporal.PlainDate;
  readonly backHref: string;
  readonly form: FormState;
};

/** What two sides agree, as either sees it: the facts, whose turn it is, and their messages. */
export function MatchPage(props: MatchPageProps) {
  const { match, side, today, form } = props;
  return (
    <Task>
      <BackLink href={props.backHref}>{text.back[side]}</BackLink>
      <FormErrors errors={form.errors} />
      <p class="kicker">{text.kicker(side)}</p>
      <h1>{words.standing[standingOfMatch(match, today)]}</h1>
      <p class="lede">{match.needTitle}</p>
      {match.endedSide && match.endedWhy ? (
        <p>{text.ended(words.sides[match.endedSide], words.reasons[match.endedWhy])}</p>
      ) : null}
      <SummaryList rows={factsOf(match)} />
      <Turn match={match} side={side} today={today} />
      <Messages {...props} />
    </Task>
  );
}

function factsOf(match: Match) {
  const { rows } = text;
  const said = (key: string, quantity: number | null) =>
    quantity === null ? [] : [{ key, value: amount(quantity, match.unit) }];
  return [
    { key: rows.group, value: match.groupName },
    { key: rows.supplier, value: match.supplierName },
    {
      key: rows.promise,
      value: <a href={`/promises/${match.bodySlug}/${match.promiseId}`}>{match.promiseTitle}</a>,
    },
    { key: rows.howMuch, value: amount(match.quantity, match.unit) },
    { key: rows.day, value: words.day(match.onDay) },
    { key: rows.where, value: match.place },
    ...said(rows.given, match.givenQuantity),
    ...said(rows.arrived, match.arrivedQuantity),
    ...(match.arrivedNote ? [{ key: rows.note, value: match.arrivedNote }] : []),
  ];
}

function Proposed({ match, side }: Pick<MatchPageProps, 'match' | 'side'>) {
  const href = matchHref(match.matchId);
  const other = side === 'group' ? match.supplierName : match.groupName;
  return match.proposedSide === side ? (
    <>
      <p>{text.waitsForOther(other)}</p>
      <p>
        <a href={`${href}/end`}>{text.takeBack}</a>
      </p>
    </>
  ) : (
    <>
      <p>{text.waitsForYou(other)}</p>
      <p>{text.setAside}</p>
      <Form action={`${href}/accept`}>
        <Button>{text.accept}</Button>
      </Form>
      <p>
        <a href={`${href}/end`}>{text.sayNo}</a>
      </p>
    </>
  );
}

function Turn({ match, side, today }: Pick<MatchPageProps, 'match' | 'side' | 'today'>) {
  const href = matchHref(match.matchId);
  const hasCome = today.until(match.onDay).sign <= 0;
  const hasSaid = side === 'group' ? match.arrivedAt !== null : match.claimId !== null;
  if (match.state === 'proposed') return <Proposed match={match} side={side} />;
  if (match.state !== 'agreed') return null;
  return (
    <>
      {hasCome && !hasSaid ? (
        <p>
          <a class="govuk-button" href={`${href}/${side === 'group' ? 'arrived' : 'given'}`}>
            {side === 'group' ? text.sayArrived : text.sayGiven}
          </a>
        </p>
      ) : null}
      {match.claimId || match.arrivedAt ? null : (
        <p>
          <a href={`${href}/end`}>{text.callOff}</a>
        </p>
      )}
    </>
  );
}

function Messages({ match, messages, form }: MatchPageProps) {
  const isOpen = match.state === 'proposed' || match.state === 'agreed';
  return (
    <section>
      <h2>{text.messages}</h2>
      {messages.length === 0 ? <p>{text.noMessages}</p> : null}
      <ul class="list">
        {messages.map((message) => (
          <li>
            <div>
              {message.text}
              <span class="note">{text.wrote(words.sides[message.side], words.at(message.writtenAt))}</span>
            </div>
          </li>
        ))}
      </ul>
      {isOpen ? (
        <Form action={matchHref(match.matchId)}>
          <Textarea
            name="text"
            label={text.message}
            hint={match.state === 'agreed' ? text.messagesAfter : text.messagesBefore}
            error={form.errors['text']}
            value={typedText(form, 'text')}
            rows={3}
          />
          <Button variant="secondary">{text.send}</Button>
        </Form>
      ) : null}
    </section>
  );
}
