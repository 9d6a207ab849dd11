import type { Child } from 'hono/jsx';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Input } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { Category, Quota } from '../panel.rules.ts';
import { categoryWords, featureName } from '../words.en.ts';
import { words } from './words.en.ts';

export type QuotasPageProps = {
  readonly title: string;
  readonly lede: string;
  readonly action: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly errors: FormState['errors'];
  /** What stands, or what the census gives, of each category that could be used. */
  readonly quotas: readonly Quota[];
  readonly used: readonly Category[];
  readonly typed: FormState['values'];
  readonly seats: number;
  readonly districts: ReadonlyMap<string, string>;
  /** Beneath the tables: what else this page settles. */
  readonly rest: Child;
  /** Quotas that stand already keep their categories. */
  readonly isFixed?: boolean;
};

/** Quotas beside the census they come from, with what they add up to. */
export function QuotasPage(props: QuotasPageProps) {
  const categories = [...new Set(props.quotas.map(({ category }) => category))];
  return (
    <div class="task">
      <BackLink href={props.back.href}>{props.back.text}</BackLink>
      <FormErrors errors={props.errors} />
      <h1>{props.title}</h1>
      <p>{props.lede}</p>
      <p class="note">{words.source}</p>
      <Form action={props.action}>
        {categories.map((category) => (
          <CategoryQuotas {...props} category={category} />
        ))}
        <p class="note">{words.consent}</p>
        {props.rest}
        <div class="govuk-button-group">
          <Button name="act" value="save">
            {words.save}
          </Button>
          {props.isFixed ? null : (
            <Button name="act" value="check" variant="secondary">
              {words.check}
            </Button>
          )}
        </div>
      </Form>
    </div>
  );
}

function CategoryQuotas(props: QuotasPageProps & { readonly category: Category }) {
  const { category, seats, errors } = props;
  const rows = props.quotas.filter((quota) => quota.category === category);
  const sum = (of: 'minimum' | 'maximum') => rows.reduce((total, quota) => total + quota[of], 0);
  const people = rows.reduce((total, quota) => total + quota.people, 0);
  const name = categoryWords[category];
  return (
    <section id={category}>
      <h2>{name}</h2>
      <Use {...props} />
      {errors[category] ? <p class="govuk-error-message">{errors[category]}</p> : null}
      <Scroll label={words.table(name)}>
        <Table
          caption={words.table(name)}
          captionClass="govuk-visually-hidden"
          firstCellIsHeader
          head={[
            words.columns.feature,
            { text: words.columns.census, numeric: true },
            words.columns.least,
            words.columns.most,
          ]}
          rows={rows.map((quota) => rowOf(props, quota, people))}
        />
      </Scroll>
      <p class="note">
        {words.sums(sum('minimum'), sum('maximum'), seats)}{' '}
        {sum('minimum') <= seats ? words.room(sum('minimum'), seats) : ''}
      </p>
    </section>
  );
}

/** Whether the panel is to look like the people here by this. */
function Use({ category, used, isFixed }: QuotasPageProps & { readonly category: Category }) {
  if (isFixed) return <input type="hidden" name="categories" value={category} />;
  return (
    <Checkboxes
      name="categories"
      id={`use-${category}`}
      values={used.includes(category) ? [category] : []}
      items={[{ value: category, text: words.use(categoryWords[category]) }]}
      small
    />
  );
}

function rowOf({ typed, districts }: QuotasPageProps, quota: Quota, people: number) {
  const { category, feature } = quota;
  const name = featureName(category, feature, districts);
  const field = (of: 'min' | 'max', stands: number, label: string) => {
    const key = `${of}.${category}.${feature}`;
    const value = typed[key];
    return (
      <Input
        name={key}
        id={key.replaceAll('.', '-')}
        value={typeof value === 'string' ? value : String(stands)}
        width={3}
        inputMode="numeric"
        attributes={{ 'aria-label': label }}
      />
    );
  };
  return [
    name,
    { text: words.part(Math.round((quota.people / Math.max(1, people)) * 1000)), numeric: true },
    field('min', quota.minimum, words.leastOf(name)),
    field('max', quota.maximum, words.mostOf(name)),
  ];
}
