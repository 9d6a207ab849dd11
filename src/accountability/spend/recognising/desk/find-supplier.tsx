import { Button } from '../../../../web/govuk/button.tsx';
import { TextInput } from '../../../../web/govuk/text-input.tsx';
import { Form } from '../../../../web/shell/form.tsx';
import type { FoundSupplier } from '../supplier-evidence.queries.ts';
import { words } from './words.en.ts';

/** How many suppliers a search shows. */
export const MOST_FOUND = 25;

type FindSupplierProps = {
  readonly action: string;
  readonly search: string;
  readonly found: readonly FoundSupplier[];
  readonly hrefOf: (supplier: FoundSupplier) => string;
};

/** A search among suppliers by any part of a name, and what it found. */
export function FindSupplier({ action, search, found, hrefOf }: FindSupplierProps) {
  return (
    <>
      <Form action={action} method="get" role="search" class="find-supplier">
        <TextInput name="q" label={words.find.label} value={search} class="govuk-input--width-20" />
        <Button variant="secondary">{words.find.act}</Button>
      </Form>
      {search === '' ? null : (
        <div>
          <p>{found.length === 0 ? words.find.none(search) : words.find.found(found.length, search)}</p>
          <ul class="found-suppliers">
            {found.map((supplier) => (
              <li>
                <a href={hrefOf(supplier)}>
                  <bdi>{supplier.name}</bdi>
                </a>
              </li>
            ))}
          </ul>
          {found.length >= MOST_FOUND ? <p class="note">{words.find.more(MOST_FOUND)}</p> : null}
        </div>
      )}
    </>
  );
}
