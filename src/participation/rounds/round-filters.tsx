import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { listScopes, listStates, type RoundListSearch } from './round-list.rules.ts';
import { wayNames } from './round-rule.rules.ts';
import { words } from './words.en.ts';

type Named = { readonly slug: string; readonly name: string };
export type RoundFiltersProps = {
  readonly search: RoundListSearch;
  readonly bodies: readonly Named[];
  readonly districts: readonly Named[];
};

/** Finds rounds by words, where they stand, who asks, what they are about, where, and how people answer. */
export function RoundFilters({ search, bodies, districts }: RoundFiltersProps) {
  const named = (places: readonly Named[]) => places.map(({ slug, name }) => ({ value: slug, text: name }));
  const choices = [
    {
      name: 'state',
      label: words.stateLabel,
      value: search.state,
      options: listStates.map((value) => ({ value, text: words.listStates[value] })),
    },
    { name: 'body', label: words.bodyLabel, value: search.body, options: named(bodies) },
    {
      name: 'scope',
      label: words.scopeLabel,
      value: search.scope,
      options: listScopes.map((value) => ({ value, text: words.scopes[value] })),
    },
    { name: 'district', label: words.districtLabel, value: search.district, options: named(districts) },
    {
      name: 'way',
      label: words.wayLabel,
      value: search.way,
      options: wayNames.map((value) => ({ value, text: words.ways[value].name })),
    },
  ];
  return (
    <Form action="/say" method="get" class="filters" role="search">
      <TextInput name="q" label={words.searchLabel} value={search.text} type="search" />
      {choices.map(({ options, ...choice }) => (
        <Select {...choice} options={[{ value: '', text: words.anyState }, ...options]} />
      ))}
      <Button variant="secondary">{words.filterAct}</Button>
    </Form>
  );
}
