import { Button } from '../../../web/govuk/button.tsx';
import { Select, type SelectOption } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { actNames } from '../act-names.en.ts';
import type { FilterChoices } from '../filed.queries.ts';
import type { EntriesQuery } from './entries-query.rules.ts';
import { words } from './words.en.ts';

export type EntryFiltersProps = {
  readonly query: EntriesQuery;
  readonly choices: FilterChoices;
  /** The days that hold no date. */
  readonly wrong: readonly ('from' | 'to')[];
};

/** What the list can be narrowed by, as an address that can be sent on. */
export function EntryFilters({ query, choices, wrong }: EntryFiltersProps) {
  const errors = Object.fromEntries(wrong.map((field) => [field, words.notADate[field]]));
  const kinds = Object.entries(actNames).map(([value, text]) => ({ value, text }));
  const selects = [
    [
      'body',
      words.body,
      words.anyBody,
      choices.bodies.map(({ slug, name }) => ({ value: slug, text: name })),
    ],
    ['kind', words.kind, words.anyKind, kinds.sort((a, b) => a.text.localeCompare(b.text))],
    [
      'contract',
      words.contract,
      words.anyContract,
      choices.procurements.map(({ bodySlug, slug, name }) => ({ value: `${bodySlug}/${slug}`, text: name })),
    ],
    [
      'round',
      words.round,
      words.anyRound,
      choices.rounds.map(({ slug, name }) => ({ value: slug, text: name })),
    ],
  ] as const;
  return (
    <>
      <FormErrors errors={errors} />
      <Form action="/record/entries" method="get" class="filters" role="search">
        {selects.map(([name, label, any, options]) => (
          <Select name={name} label={label} value={query[name]} options={withAll(any, options)} />
        ))}
        {(['from', 'to'] as const).map((name) => (
          <TextInput name={name} type="date" label={words[name]} value={query[name]} error={errors[name]} />
        ))}
        <Button variant="secondary">{words.act}</Button>
      </Form>
    </>
  );
}

function withAll(text: string, options: readonly SelectOption[]): readonly SelectOption[] {
  return [{ value: '', text }, ...options];
}
