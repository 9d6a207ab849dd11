import { type FormReader, readText, shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { type HomeAddress, isPostcode } from './pool.rules.ts';
import { words } from './words.en.ts';

/** House and postcode; never filled in again, since they are not kept. */
export function HomeFields({ form: { values, errors } }: { readonly form: FormState }) {
  return (
    <>
      <TextInput
        name="house"
        label={words.house}
        error={errors['house']}
        value={shownValue(values, 'house')}
        width={20}
        autocomplete="off"
      />
      <TextInput
        name="postcode"
        label={words.postcode}
        error={errors['postcode']}
        value={shownValue(values, 'postcode')}
        width={10}
        autocomplete="postal-code"
        autocapitalize="characters"
      />
    </>
  );
}

export function readHome(form: FormReader): HomeAddress {
  const house = readText(form, 'house', { blank: words.houseBlank, max: 80, long: words.houseBlank });
  const postcode = readText(form, 'postcode');
  if (!isPostcode(postcode)) form.fault('postcode', words.postcodeWrong);
  return { house, postcode };
}
