import type { District } from '../../people/places/places.queries.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { useView } from '../../web/shell/view.ts';
import { words } from './words.en.ts';

type PlacePageProps = { readonly slug: string; readonly outward: string | null; readonly form: FormState };

/** Half a postcode, and why. */
export function PlacePage({ slug, outward, form: { values, errors } }: PlacePageProps) {
  const typed = values['postcode'];
  return (
    <Task>
      <FormErrors errors={errors} />
      <h1>{words.placeTitle}</h1>
      <p class="lede">{words.placeLede}</p>
      <Form action={`/say/${slug}/place`}>
        <TextInput
          name="postcode"
          label={words.postcode}
          hint={words.placeKept}
          error={errors['postcode']}
          value={typeof typed === 'string' ? typed : (outward ?? '')}
          width={10}
          autocomplete="postal-code"
          autocapitalize="characters"
          spellcheck={false}
        />
        <Button>{words.goOn}</Button>
      </Form>
    </Task>
  );
}

type DistrictPageProps = {
  readonly slug: string;
  readonly outward: string;
  readonly districts: readonly District[];
  readonly form: FormState;
};

/** Which district, where half a postcode lies in several. */
export function DistrictPage({ slug, outward, districts, form }: DistrictPageProps) {
  const chosen = form.values['district'];
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <Form action={`/say/${slug}/place/district`}>
        <Radios
          name="district"
          legend={words.districtTitle}
          legendSize="xl"
          legendIsHeading
          hint={words.districtHint(outward)}
          error={form.errors['district']}
          value={typeof chosen === 'string' ? chosen : undefined}
          items={[
            ...districts.map(({ slug: value, name }) => ({ value, text: name })),
            { value: 'elsewhere', text: words.elsewhere },
          ]}
        />
        <Button>{words.goOn}</Button>
      </Form>
      <p>
        <a href={`/say/${slug}/place`}>{words.changePostcode}</a>
      </p>
    </Task>
  );
}

/** Half a postcode that lies in none of the region's districts: it may be a slip. */
export function OutsidePage({ slug, outward }: { readonly slug: string; readonly outward: string }) {
  const { region } = useView();
  return (
    <Task>
      <h1>{words.outsideTitle(outward, region)}</h1>
      <p class="lede">{words.outsideBody}</p>
      <Button href={`/say/${slug}/answer`}>{words.goOn}</Button>
      <p>
        <a href={`/say/${slug}/place`}>{words.changePostcode}</a>
      </p>
    </Task>
  );
}
