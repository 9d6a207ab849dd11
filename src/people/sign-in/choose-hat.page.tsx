import type { Hat } from '../../acts/by.ts';
import type { FormErrors as Errors } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { hatCode, isSameHat } from '../roles/hat-code.rules.ts';
import type { HeldHat } from '../roles/roles.queries.ts';
import { SignOutButton } from './sign-out-button.tsx';
import { hatWords as words } from './words.en.ts';

type ChooseHatPageProps = {
  readonly held: readonly HeldHat[];
  readonly worn: Hat;
  readonly next: string;
  readonly errors: Errors;
};

/** The hats someone holds, one button each. */
export function ChooseHatPage({ held, worn, next, errors }: ChooseHatPageProps) {
  return (
    <div class="task">
      <FormErrors errors={errors} />
      <h1>{words.title}</h1>
      <p class="lede">{held.length > 1 ? words.lede : words.onlyResident}</p>
      {held.length > 1 ? (
        <Form action="/roles">
          <input type="hidden" name="next" value={next} />
          <ul class="list list-plain">
            {held.map((one) => (
              <li>
                <HatRow held={one} isWorn={isSameHat(one.hat, worn)} />
              </li>
            ))}
          </ul>
        </Form>
      ) : null}
      {held.some(({ hat }) => hat.kind === 'supplier') ? (
        <>
          <h2>{words.conflictTitle}</h2>
          <p>{words.conflict}</p>
        </>
      ) : null}
      <SignOutButton />
    </div>
  );
}

function HatRow({ held, isWorn }: { readonly held: HeldHat; readonly isWorn: boolean }) {
  return (
    <div>
      <h2 class="govuk-heading-s">
        <bdi>{held.label}</bdi>
      </h2>
      {isWorn ? <p class="note">{words.now}</p> : null}
      <Button name="hat" value={hatCode(held.hat)} variant={isWorn ? 'secondary' : undefined}>
        {isWorn ? words.goOn : words.act}
        <span class="govuk-visually-hidden"> {words.actAs(held.label)}</span>
      </Button>
    </div>
  );
}
