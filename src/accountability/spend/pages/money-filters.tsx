import { Button } from '../../../web/govuk/button.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { yearPeriod } from '../months.rules.ts';
import type { MoneyScope } from '../totals/money-scope.ts';
import { words } from './words.en.ts';

type MoneyFiltersProps = {
  readonly scope: MoneyScope;
  readonly bodies: readonly { readonly slug: string; readonly name: string }[];
  /** The body whose page this is; none on the page of all. */
  readonly body?: string | undefined;
  /** The page that answers; without it, the page of all or of the body. */
  readonly path?: string | undefined;
};

/** Who paid, and when: asked by an address, so that the answer can be sent on. */
export function MoneyFilters({ scope, bodies, body = '', path = '/money' }: MoneyFiltersProps) {
  const { filters } = words;
  return (
    <Form action={path} method="get" class="filters">
      <Select
        name="body"
        label={filters.who}
        value={body}
        options={[
          { value: '', text: filters.all },
          ...bodies.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <Select
        name="year"
        label={filters.when}
        value={scope.year}
        options={scope.years.map((year) => ({ value: year, text: words.year(yearPeriod(year)) }))}
      />
      {scope.hasBoth ? (
        <Select
          name="kind"
          label={filters.which}
          value={scope.invented ? 'invented' : 'published'}
          options={(['published', 'invented'] as const).map((value) => ({ value, text: filters[value] }))}
        />
      ) : null}
      <Button variant="secondary">{filters.show}</Button>
    </Form>
  );
}
