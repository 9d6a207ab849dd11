import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { observersHref } from '../hrefs.ts';
import type { ObserverFault } from './observer.rules.ts';
import type { Observer } from './observers.queries.ts';
import type { Testimony } from './testimony.queries.ts';
import { words } from './words.en.ts';

type ObserversPageProps = {
  readonly procurement: Parameters<typeof observersHref>[0];
  readonly observers: readonly Observer[];
  readonly testimony: readonly Testimony[];
  readonly shut: ObserverFault | null;
  readonly form: FormState;
  readonly action: string;
};

/** Who watches a purchase, what they said and what waits for an answer. */
export function ObserversPage(props: ObserversPageProps) {
  const { procurement, observers, testimony, shut, form } = props;
  return (
    <>
      <FormErrors errors={form.errors} />
      <div class="desk-head">
        <h1>{words.heading}</h1>
        <p>{words.lede}</p>
        <p class="note">{words.law}</p>
      </div>
      {observers.length === 0 ? <p class="empty">{words.none}</p> : null}
      <SummaryList
        rows={observers.map(({ personId, shownName, comesFrom }) => {
          const said = testimony.find((one) => one.personId === personId);
          const href = `${observersHref(procurement)}/${personId}`;
          return {
            key: words.from(shownName, comesFrom),
            value: said ? (said.answer ?? words.answering.waits) : '',
            actions: said
              ? [
                  {
                    href,
                    text: said.answer ? words.answering.read : words.answering.act,
                    hiddenText: shownName,
                  },
                ]
              : [],
          };
        })}
      />
      {shut ? <p>{words.shut[shut]}</p> : <NameForm form={form} action={props.action} />}
    </>
  );
}

function NameForm({ form, action }: Pick<ObserversPageProps, 'form' | 'action'>) {
  return (
    <Form action={action}>
      <TextInput
        name="shownName"
        label={words.name}
        hint={words.nameHint}
        error={form.errors['shownName']}
        value={typedText(form, 'shownName')}
        width={30}
        autocomplete="off"
      />
      <TextInput
        name="comesFrom"
        label={words.comesFrom}
        hint={words.comesFromHint}
        value={typedText(form, 'comesFrom')}
        width={30}
        autocomplete="off"
      />
      <TextInput
        name="email"
        label={words.email}
        error={form.errors['email']}
        value={typedText(form, 'email')}
        type="email"
        width={30}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
      <Button>{words.save}</Button>
    </Form>
  );
}
