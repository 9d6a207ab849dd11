import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button, ButtonGroup } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { signingWords } from './signing.words.en.ts';

const text = signingWords.ownName;

type OwnNamePageProps = {
  /** Null once it is shown, and for every organisation. */
  readonly hiddenName: string | null;
  readonly errors: Readonly<Record<string, string>>;
};

/** A person who is paid under their own name decides to show it. */
export function OwnNamePage({ hiddenName, errors }: OwnNamePageProps) {
  return (
    <Task>
      <BackLink href="/supplier/charter" />
      <FormErrors errors={errors} />
      <h1>{text.title}</h1>
      {hiddenName === null ? (
        <p>{text.nothingHidden}</p>
      ) : (
        <>
          <p>{text.paidAs}</p>
          <p class="lede">
            <bdi>{hiddenName}</bdi>
          </p>
          <p>{text.shown}</p>
          <p>
            <strong>{text.cannotUndo}</strong>
          </p>
          <Form action="/supplier/name">
            <ButtonGroup>
              <Button>{text.show}</Button>
              <a href="/supplier/charter">{text.keep}</a>
            </ButtonGroup>
          </Form>
        </>
      )}
    </Task>
  );
}
