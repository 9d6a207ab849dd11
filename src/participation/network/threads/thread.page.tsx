import { londonDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Answered, Said, Task } from '../../../web/shell/layout.tsx';
import { DeclinedList } from '../declined-list.tsx';
import { groundNames, words as moderationWords } from '../moderation.words.en.ts';
import { Paragraphs } from '../paragraphs.tsx';
import type { LoadedThread } from './load-thread.ts';
import { threadHref } from './open-thread.ts';
import { ReplyForm } from './reply-form.tsx';
import type { Reply } from './threads.queries.ts';
import { words } from './words.en.ts';

type ThreadPageProps = {
  readonly loaded: LoadedThread;
  readonly isSigned: boolean;
  readonly mayClose: boolean;
  readonly form: FormState;
  readonly thanks: boolean;
};

/** A question, what people reply, what came of it, and the way to join in. */
export function ThreadPage(props: ThreadPageProps) {
  const { loaded, form, thanks } = props;
  const { thread } = loaded;
  return (
    <Task>
      <FormErrors errors={form.errors} />
      {thanks ? (
        <NotificationBanner success title={words.thanksTitle}>
          <p>{words.thanksBody}</p>
        </NotificationBanner>
      ) : null}
      <Opening loaded={loaded} />
      <Replies loaded={loaded} />
      {thread.state === 'shown' && !thread.closedAt ? <JoinIn {...props} /> : null}
    </Task>
  );
}

function Opening({ loaded: { thread } }: Pick<ThreadPageProps, 'loaded'>) {
  const Ground = thread.byBody ? Answered : Said;
  return (
    <>
      <p class="kicker">
        <a href={`/network/${thread.bodySlug}`}>{thread.bodyName}</a>
        {' · '}
        {thread.closedAt ? words.closed(londonDate(thread.closedAt)) : words.open}
      </p>
      <h1>{thread.title}</h1>
      {thread.state === 'waiting' ? <InsetText>{words.threadWaiting}</InsetText> : null}
      {thread.state === 'declined' && thread.ground ? (
        <InsetText>{words.threadDeclined(`${groundNames[thread.ground]}. “${thread.reason}”`)}</InsetText>
      ) : null}
      <Ground>
        <Paragraphs text={thread.text} />
        <p class="note">
          <bdi>{words.askedBy(thread.name, thread.bodyName, londonDate(thread.writtenAt))}</bdi>
        </p>
      </Ground>
      {thread.roundSlug ? (
        <p>
          {words.aboutRound} <a href={`/say/${thread.roundSlug}`}>{thread.roundTitle}</a>
        </p>
      ) : null}
      {thread.outcome ? (
        <section>
          <h2>{words.outcome}</h2>
          <Answered>
            <Paragraphs text={thread.outcome} />
          </Answered>
        </section>
      ) : null}
    </>
  );
}

function Replies({ loaded: { thread, shown, own, waiting, declined } }: Pick<ThreadPageProps, 'loaded'>) {
  return (
    <section>
      <h2>{words.repliesTitle}</h2>
      <p class="note">
        {shown.length === 0 ? words.noReplies : words.repliesLine(shown.length)}{' '}
        {waiting > 0 ? moderationWords.waiting(waiting) : null}
      </p>
      {shown.map((reply) => (
        <OneReply
          reply={reply}
          reportHref={`${threadHref(thread.bodySlug, thread.slug)}/report/${reply.id}`}
        />
      ))}
      {own.length > 0 ? <p>{words.yoursWaiting}</p> : null}
      {own.map((reply) => (
        <OneReply reply={reply} reportHref={null} />
      ))}
      <DeclinedList
        declined={declined.map(({ ground, reason, decidedAt }) => ({
          ground,
          reason,
          decidedOn: decidedAt && londonDate(decidedAt),
        }))}
      />
    </section>
  );
}

function OneReply({ reply, reportHref }: { readonly reply: Reply; readonly reportHref: string | null }) {
  const Ground = reply.byBody ? Answered : Said;
  return (
    <Ground>
      <Paragraphs text={reply.text} />
      <p class="note">
        <bdi>{words.by(reply.name, londonDate(reply.writtenAt))}</bdi>
        {reportHref && !reply.byBody ? (
          <>
            {' · '}
            <a href={reportHref}>
              {words.report}
              <span class="govuk-visually-hidden">
                {words.reportWhich(words.by(reply.name, londonDate(reply.writtenAt)))}
              </span>
            </a>
          </>
        ) : null}
      </p>
    </Ground>
  );
}

function JoinIn({ loaded: { thread, signer }, isSigned, mayClose, form }: ThreadPageProps) {
  const href = threadHref(thread.bodySlug, thread.slug);
  return (
    <section>
      <h2>{words.reply}</h2>
      {isSigned ? (
        <ReplyForm action={href} form={form} signer={signer} bodyName={thread.bodyName} />
      ) : (
        <>
          <p>{words.signInWhy}</p>
          <Button href={`/sign-in?next=${encodeURIComponent(href)}`} variant="secondary">
            {words.signIn}
          </Button>
        </>
      )}
      {mayClose ? (
        <p>
          <a href={`/work/${thread.bodySlug}/network/threads/${thread.slug}`}>{words.closeLink}</a>
        </p>
      ) : null}
    </section>
  );
}
