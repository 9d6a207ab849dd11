import type { Temporal } from 'temporal-polyfill';
import { words as keysWords } from '../../accountability/opendata/keys/words.en.ts';
import { words as webhooksWords } from '../../accountability/opendata/webhooks/words.en.ts';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import { words as ownDataWords } from '../../people/own-data/words.en.ts';
import { hatCode, isSameHat } from '../../people/roles/hat-code.rules.ts';
import type { HeldHat } from '../../people/roles/roles.queries.ts';
import { SignOutButton } from '../../people/sign-in/sign-out-button.tsx';
import { formatDate } from '../../values/dates.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import type { Desk } from './desks.rules.ts';
import { dueState } from './waiting.rules.ts';
import { deskNames, words } from './words.en.ts';

type WaitingPageProps = {
  readonly tasks: readonly Task[];
  readonly held: readonly HeldHat[];
  readonly worn: { readonly hat: Hat; readonly label: string };
  readonly desks: readonly Desk[];
  readonly today: Temporal.PlainDate;
};

/** A person's tasks across bodies and roles, each one press from doing it; then the desks of the role worn. */
export function WaitingPage({ tasks, held, worn, desks, today }: WaitingPageProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p class="note">
        {words.youAct(worn.label)} {held.length > 1 ? <a href="/roles">{words.changeRole}</a> : null}
      </p>
      {tasks.length === 0 ? (
        <NothingWaits hasRoles={held.length > 1} />
      ) : (
        <>
          <p class="lede">{words.count(tasks.length)}</p>
          <ul class="list">
            {tasks.map((task) => (
              <li>
                <DueDate due={task.due} today={today} />
                <TaskRow task={task} worn={worn.hat} held={held} />
              </li>
            ))}
          </ul>
        </>
      )}
      <DeskList desks={desks} />
      <p>
        <a href="/my-details">{ownDataWords.link}</a>
      </p>
      <p>
        <a href="/my-keys">{keysWords.title}</a>
      </p>
      <p>
        <a href="/my-webhooks">{webhooksWords.title}</a>
      </p>
      <SignOutButton />
    </>
  );
}

function DeskList({ desks }: { readonly desks: readonly Desk[] }) {
  if (desks.length === 0) return null;
  return (
    <nav aria-labelledby="desks">
      <h2 class="govuk-heading-m" id="desks">
        {words.desks}
      </h2>
      <ul class="govuk-list">
        {desks.map(({ name, href }) => (
          <li>
            <a href={href}>{deskNames[name]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NothingWaits({ hasRoles }: { readonly hasRoles: boolean }) {
  return (
    <div class="empty">
      <h2 class="govuk-heading-s">{words.emptyTitle}</h2>
      <p>{hasRoles ? words.emptyRoles : words.emptyResident}</p>
      <p>
        <a href="/say">{words.haveYourSay}</a>
      </p>
      {hasRoles ? null : (
        <p>
          <a href="/receipt">{words.openReceipt}</a>
        </p>
      )}
    </div>
  );
}

function DueDate({
  due,
  today,
}: {
  readonly due: Temporal.PlainDate | null;
  readonly today: Temporal.PlainDate;
}) {
  const state = dueState(due, today);
  if (!due || state === 'open') return <span class="note">{words.noDate}</span>;
  if (state === 'today') return <strong>{words.today}</strong>;
  const date = formatDate(due);
  return state === 'late' ? <strong>{words.late(date)}</strong> : <span>{words.by(date)}</span>;
}

type TaskRowProps = { readonly task: Task; readonly worn: Hat; readonly held: readonly HeldHat[] };

/** In the right hat a link; in another, a button that changes hats and goes there. */
function TaskRow({ task, worn, held }: TaskRowProps) {
  if (isSameHat(task.hat, worn)) {
    return (
      <div>
        <a href={task.href}>{task.text}</a>
        <bdi class="note">{task.organisation}</bdi>
      </div>
    );
  }
  const label = held.find(({ hat }) => isSameHat(hat, task.hat))?.label ?? task.organisation;
  return (
    <div>
      {task.text}
      <bdi class="note">{task.organisation}</bdi>
      <Form action="/roles" class="switch">
        <input type="hidden" name="hat" value={hatCode(task.hat)} />
        <input type="hidden" name="next" value={task.href} />
        <Button variant="secondary">
          {words.switchAndDo(label)}
          <span class="govuk-visually-hidden">{words.about(task.text)}</span>
        </Button>
      </Form>
    </div>
  );
}
