import { Button } from '../govuk/button.tsx';
import { Select } from '../govuk/select.tsx';
import { Form } from '../shell/form.tsx';
import { words } from './words.en.ts';

type FollowBarProps = {
  /** The thread's page. */
  readonly action: string;
  readonly priorities: readonly { readonly value: string; readonly text: string }[];
  readonly followed: string | undefined;
  readonly direction: 'forwards' | 'back';
  readonly hrefForwards: string;
  readonly hrefBack: string;
};

/** Choose one priority to follow, and which way to read. */
export function FollowBar(props: FollowBarProps) {
  return (
    <div class="follow">
      <Form action={props.action} method="get">
        {props.direction === 'back' ? <input type="hidden" name="read" value="back" /> : null}
        <Select name="follow" label={words.follow} options={props.priorities} value={props.followed} />
        <Button variant="secondary">{words.followAct}</Button>
      </Form>
      <p class="follow-direction">
        {words.readFrom}{' '}
        {props.direction === 'forwards' ? (
          <>
            <strong>{words.readForwards}</strong> {words.or} <a href={props.hrefBack}>{words.readBack}</a>
          </>
        ) : (
          <>
            <a href={props.hrefForwards}>{words.readForwards}</a> {words.or} <strong>{words.readBack}</strong>
          </>
        )}
      </p>
    </div>
  );
}
