import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { stations } from '../../web/thread/thread.ts';
import { words as threadWords } from '../../web/thread/words.en.ts';
import { type ListAsked, type Stand, tendereds } from './list-filter.rules.ts';
import { words } from './words.en.ts';

type ListFiltersProps = {
  readonly action: string;
  readonly asked: ListAsked;
  /** The bodies to choose from; none where the list is one body's. */
  readonly buyers?: readonly { readonly slug: string; readonly name: string }[];
};

/** Search and filters of a list of procurements, as an address that can be sent on. */
export function ListFilters({ action, asked, buyers }: ListFiltersProps) {
  return (
    <Form action={action} method="get" class="filters" role="search">
      <TextInput name="q" label={words.search} type="search" value={asked.text} />
      {buyers ? (
        <Select
          name="body"
          label={words.body}
          value={asked.bodySlug ?? ''}
          options={[
            { value: '', text: words.anyBody },
            ...buyers.map(({ slug, name }) => ({ value: slug, text: name })),
          ]}
        />
      ) : null}
      <Select
        name="station"
        label={words.station}
        value={asked.station ?? ''}
        options={[
          { value: '', text: words.anyStation },
          ...stations.map((station) => ({ value: station, text: threadWords.headings[station] })),
          { value: 'given-up' satisfies Stand, text: words.givenUp },
        ]}
      />
      <Select
        name="tendered"
        label={words.tendered}
        value={asked.tendered ?? ''}
        options={[
          { value: '', text: words.tenderedAnywhere },
          ...tendereds.map((where) => ({ value: where, text: words.tenderedAt[where] })),
        ]}
      />
      <Button variant="secondary">{words.show}</Button>
    </Form>
  );
}
