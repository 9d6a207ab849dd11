import { formatDate, londonDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { type Ground, grounds, isMandatory } from '../grounds.rules.ts';
import { type Declaration, writeAssociated } from './declaration.rules.ts';
import { words } from './words.en.ts';

type DeclarePageProps = {
  readonly form: FormState;
  readonly last: Declaration | undefined;
  readonly isDone: boolean;
};

/** A supplier declares once, for all its bids, what could keep it from bidding. */
export function DeclarePage({ form, last, isDone }: DeclarePageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <Opening last={last} isDone={isDone} />
      <Form action="/supplier/exclusions">
        {[true, false].map((mandatory) => (
          <Grounds
            of={grounds.filter((ground) => isMandatory(ground) === mandatory)}
            {...{ form, last, mandatory }}
          />
        ))}
        <Textarea
          name="associated"
          label={words.associated}
          labelSize="s"
          hint={words.associatedHint}
          rows={4}
          value={typedText(form, 'associated') ?? writeAssociated(last?.associated ?? [])}
          error={form.errors['associated']}
        />
        <Checkboxes
          name="confirm"
          legend={words.confirm}
          legendClass="govuk-visually-hidden"
          error={form.errors['confirm']}
          values={form.values['confirm'] === 'yes' ? ['yes'] : []}
          items={[{ value: 'yes', text: words.confirm }]}
        />
        <Button>{words.act}</Button>
      </Form>
    </Task>
  );
}

function Opening({ last, isDone }: Pick<DeclarePageProps, 'last' | 'isDone'>) {
  return (
    <>
      {isDone ? <InsetText>{words.done}</InsetText> : null}
      <p class="kicker">{words.kicker}</p>
      <h1>{words.title}</h1>
      <p>{words.lede}</p>
      <p>
        {last ? words.lastDeclared(formatDate(londonDate(last.declaredAt))) : words.never} {words.who}
      </p>
      <p class="note">
        <a href={words.sourceUrl}>{words.source}</a>
      </p>
    </>
  );
}

type GroundsProps = Pick<DeclarePageProps, 'form' | 'last'> & {
  readonly of: readonly Ground[];
  readonly mandatory: boolean;
};

/** The grounds of one Schedule. Their boxes are open where something is said or missing, closed for the many who tick none. */
function Grounds({ of, mandatory, form, last }: GroundsProps) {
  const isFresh = Object.keys(form.values).length === 0;
  const before = (slug: string) => last?.grounds.find(({ ground }) => ground === slug);
  const ticked = isFresh
    ? of.filter(({ slug }) => before(slug)).map(({ slug }) => slug)
    : [form.values['grounds'] ?? []].flat();
  const start = (slug: string, part: 'happened' | 'mended') =>
    typedText(form, `${part}.${slug}`) ?? (isFresh ? before(slug)?.[part] : '') ?? '';
  return (
    <>
      <Checkboxes
        name="grounds"
        id={mandatory ? 'grounds' : 'grounds-more'}
        legend={mandatory ? words.mandatory : words.discretionary}
        legendSize="s"
        values={ticked}
        items={of.map(({ slug, name }) => ({ value: slug, text: name }))}
      />
      <Details summary={words.fillIn} open={of.some(({ slug }) => ticked.includes(slug))}>
        {of.map((ground) => (
          <GroundFields ground={ground} form={form} start={(part) => start(ground.slug, part)} />
        ))}
      </Details>
    </>
  );
}

type GroundFieldsProps = Pick<GroundsProps, 'form'> & {
  readonly ground: Ground;
  readonly start: (part: 'happened' | 'mended') => string;
};

function GroundFields({ ground: { slug, name }, form, start }: GroundFieldsProps) {
  const field = (part: 'happened' | 'mended') => ({
    name: `${part}.${slug}`,
    rows: 2,
    value: start(part),
    error: form.errors[`${part}.${slug}`],
  });
  return (
    <>
      <Textarea {...field('happened')} label={words.happened(name)} />
      <Textarea {...field('mended')} label={words.mended(name)} hint={words.mendedHint} />
    </>
  );
}
