import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../values/dates.ts';
import { splitOwnLinks } from './own-links.rules.ts';
import { words } from './words.en.ts';

type ShownMail = {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: Temporal.Instant;
};

type MailPageProps = { readonly mail: readonly ShownMail[]; readonly publicUrl: string };

/** What would have been sent, with links that work. */
export function MailPage({ mail, publicUrl }: MailPageProps) {
  return (
    <div class="task">
      <h1>{words.mailTitle}</h1>
      <p class="lede">{words.mailLede}</p>
      {mail.length === 0 ? (
        <div class="empty">
          <p>{words.mailEmpty}</p>
          <p>
            <a href="/sign-in">{words.signIn}</a>
          </p>
        </div>
      ) : (
        <>
          <p class="note">{words.shown(mail.length)}</p>
          {mail.map((message) => (
            <Message message={message} publicUrl={publicUrl} />
          ))}
        </>
      )}
      <p class="more">
        <a href="/demonstration/people">{words.peopleLink}</a>
      </p>
    </div>
  );
}

function Message({ message, publicUrl }: { readonly message: ShownMail; readonly publicUrl: string }) {
  return (
    <article class="card more">
      <h2>{message.subject}</h2>
      <p class="note">
        {words.to} <bdi>{message.recipient}</bdi>, {formatInstant(message.createdAt)}
      </p>
      {message.body.split('\n\n').map((paragraph) => (
        <p>
          {splitOwnLinks(paragraph, publicUrl).map(({ text, path }) =>
            path === undefined ? text : <a href={path}>{text}</a>,
          )}
        </p>
      ))}
    </article>
  );
}
