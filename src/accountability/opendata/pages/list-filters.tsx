import { Button } from '../../../web/govuk/button.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { Filter, Filters, OpenList } from '../lists/open-list.rules.ts';
import type { ReadFilters } from '../lists/read-filters.rules.ts';
import { words as all } from './words.en.ts';

const words = all.list;

type FiltersProps = { readonly list: OpenList; readonly asked: ReadFilters; readonly typed: Filters };

/** What a list can be narrowed by, as an address that can be sent on. */
export function ListFilters({ list, asked, typed }: FiltersProps) {
  if (list.filters.length === 0) return null;
  const faults = Object.entries(asked.faults).map(([name, fault]) => [name, words.faults[fault]] as const);
  const errors = Object.fromEntries(faults);
  return (
    <>
      <FormErrors errors={errors} />
      <Form action={`/data/${list.name}`} method="get" class="filters" role="search">
        {list.filters.map((filter) => (
          <Field filter={filter} value={typed[filter.name] ?? ''} error={errors[filter.name]} />
        ))}
        <Button variant="secondary">{words.act}</Button>
      </Form>
    </>
  );
}

type FieldProps = { readonly filter: Filter; readonly value: string; readonly error: string | undefined };

function Field({ filter: { name, type, choices = [], meaning }, value, error }: FieldProps) {
  const common = { name, label: name, hint: meaning, value, error };
  if (type !== 'choice') return <TextInput {...common} type={type === 'date' ? 'date' : undefined} />;
  const options = choices.map((choice) => ({ value: choice, text: choice }));
  return <Select {...common} options={[{ value: '', text: words.any }, ...options]} />;
}
