import type { District } from '../../people/places/places.queries.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { pointsFrom } from '../../web/points/points.rules.ts';
import { StickyTotal } from '../../web/points/sticky-total.tsx';
import { cellLevels, consentCells } from '../census/cells.rules.ts';
import { cellWords, levelName } from '../census/words.en.ts';
import type { BallotSheet } from './ballot-sheet.ts';
import { EntryRow, typedIn } from './entry-row.tsx';
import { fields } from './typed-ballot.rules.ts';
import { words } from './words.en.ts';

type Part = { readonly sheet: BallotSheet; readonly form: FormState };

/** The code and where the person lives. */
export function CodeFields({ form, districts }: { form: FormState; districts: readonly District[] }) {
  return (
    <>
      <EntryRow
        name="code"
        label={words.code}
        hint={words.codeHint}
        form={form}
        width={10}
        attributes={{ autofocus: Object.keys(form.errors).length === 0 }}
      />
      <EntryRow name="postcode" label={words.postcode} form={form} width={5} />
      {districts.length > 1 ? (
        <Select
          name="district"
          label={words.district}
          error={form.errors['district']}
          value={typedIn(form, 'district')}
          options={[
            { value: '', text: '' },
            ...districts.map(({ slug, name }) => ({ value: slug, text: name })),
            { value: 'elsewhere', text: words.elsewhere },
          ]}
        />
      ) : null}
    </>
  );
}

/** A field an outcome under a running total, and the two answers that give no points. */
export function PointsFields({ sheet: { outcomes }, form }: Part) {
  if (outcomes.length === 0) return null;
  const names = outcomes.map(({ slug }) => fields.points(slug));
  const given = names.reduce((sum, name) => sum + pointsFrom(typedIn(form, name)), 0);
  const asked = names.some((name) => form.errors[name]) || typedIn(form, 'as-written') === 'yes';
  return (
    <fieldset class="paper-part">
      <legend>{words.points}</legend>
      <StickyTotal given={given} />
      {outcomes.map(({ slug, plainName }) => (
        <EntryRow
          name={fields.points(slug)}
          label={plainName}
          form={form}
          width={3}
          inputMode="numeric"
          attributes={{ 'data-points': '' }}
        />
      ))}
      {asked ? (
        <Checkboxes
          name="as-written"
          small
          values={typedIn(form, 'as-written') === 'yes' ? ['yes'] : []}
          items={[{ value: 'yes', text: words.asWritten }]}
        />
      ) : null}
      <EntryRow
        name="instead"
        label={words.instead}
        hint={words.insteadHint}
        form={form}
        width={2}
        letters="DN"
      />
    </fieldset>
  );
}

/** A field a statement: one letter each. */
export function StatementFields({ sheet: { statements }, form }: Part) {
  if (statements.length === 0) return null;
  return (
    <fieldset class="paper-part">
      <legend>{words.statements}</legend>
      {statements.map(({ number, text }) => (
        <EntryRow
          name={fields.vote(number)}
          label={words.statement(number, text)}
          form={form}
          width={2}
          letters="ADP"
        />
      ))}
    </fieldset>
  );
}

/** What was ticked about the person, and how the ballot came: nobody is seen until somebody says so. */
export function AboutFields({ sheet, form }: Part) {
  const { cells, asksBidder } = sheet;
  const consented = typedIn(form, 'consents') === 'yes' ? ['yes'] : [];
  return (
    <fieldset class="paper-part">
      <legend>{words.about}</legend>
      {cells.map((cell) => (
        <Select
          name={fields.cell(cell)}
          label={cellWords[cell].name}
          error={form.errors[fields.cell(cell)]}
          value={typedIn(form, fields.cell(cell))}
          options={[
            { value: '', text: words.notSaid },
            ...cellLevels[cell].map((level) => ({ value: level, text: levelName(cell, level) })),
          ]}
        />
      ))}
      {cells.some((cell) => consentCells.includes(cell)) ? (
        <Checkboxes
          name="consents"
          small
          values={consented}
          items={[{ value: 'yes', text: words.consents }]}
        />
      ) : null}
      {asksBidder ? <EntryRow name="bidder" label={words.bidder} form={form} width={2} letters="YN" /> : null}
      <Checkboxes
        name="seen"
        small
        values={typedIn(form, 'seen') === 'yes' ? ['yes'] : []}
        items={[{ value: 'yes', text: words.seen, hint: words.seenHint }]}
      />
    </fieldset>
  );
}
