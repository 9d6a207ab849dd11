import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { shownTicks } from '../../rounds/desk/steps/shown-ticks.ts';
import type { Panel } from '../panels.queries.ts';
import { hrefOf } from './join-steps.ts';
import { words } from './words.en.ts';

type District = { readonly slug: string; readonly name: string };
type PlacePageProps = {
  readonly panel: Panel;
  readonly districts: readonly District[];
  readonly own: string | null;
  readonly form: FormState;
};

/** Where somebody lives: who may sit hangs on it. */
export function PlacePage({ panel, districts, own, form: { values, errors } }: PlacePageProps) {
  const typed = values['district'];
  return (
    <Task>
      <BackLink href={`/panels/${panel.slug}`} />
      <FormErrors errors={errors} />
      <Form action={hrefOf(panel, 'place')}>
        <Radios
          name="district"
          legend={words.placeTitle}
          legendSize="xl"
          legendIsHeading
          hint={words.placeHint(panel.districtName ?? words.region)}
          error={errors['district']}
          value={typeof typed === 'string' ? typed : (own ?? undefined)}
          items={[
            ...districts.map(({ slug, name }) => ({ value: slug, text: name })),
            { value: 'elsewhere', text: words.elsewhere },
          ]}
        />
        <Button>{words.goOn}</Button>
      </Form>
    </Task>
  );
}

type ConsentPageProps = { readonly panel: Panel; readonly districtSlug: string; readonly form: FormState };

/** What somebody says yes to: what is asked, why, who sees it, how long it is kept. */
export function ConsentPage({ panel, districtSlug, form }: ConsentPageProps) {
  const age = panel.minimumAge ?? 0;
  return (
    <Task>
      <BackLink href={hrefOf(panel, 'place')} />
      <FormErrors errors={form.errors} />
      <h1>{words.consentTitle}</h1>
      <p class="lede">{words.consentLede}</p>
      <Told panel={panel} />
      <Form action={hrefOf(panel, 'consent')}>
        <input type="hidden" name="district" value={districtSlug} />
        <Checkboxes
          name="isOldEnough"
          error={form.errors['isOldEnough']}
          values={shownTicks(form, 'isOldEnough')}
          items={[{ value: 'yes', text: words.isOldEnough(age) }]}
        />
        <Checkboxes
          name="agrees"
          error={form.errors['agrees']}
          values={shownTicks(form, 'agrees')}
          items={[{ value: 'yes', text: words.agrees }]}
        />
        <Button>{words.joinAct}</Button>
      </Form>
    </Task>
  );
}

/** What somebody says yes to, part by part. */
export function Told({ panel }: { readonly panel: Panel }) {
  const told = [
    [words.consentAsks, words.consentAsksText],
    [words.consentWhy, words.consentWhyText],
    [words.consentSees, words.consentSeesText(panel.bodyName)],
    [words.consentKept, words.consentKeptText],
    [words.consentAfter, words.consentAfterText],
    [words.consentDrawn, words.consentDrawnText],
  ];
  return (
    <>
      {told.map(([title, text]) => (
        <>
          <h2>{title}</h2>
          <p>{text}</p>
        </>
      ))}
    </>
  );
}
