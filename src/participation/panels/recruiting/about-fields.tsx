import type { FormReader } from '../../../procurement/tenders/form-fields.ts';
import { readTicked } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { cellLevels } from '../../census/cells.rules.ts';
import { cellWords, levelName } from '../../census/words.en.ts';
import { shownTicks } from '../../rounds/desk/steps/shown-ticks.ts';
import { notSaid } from '../panel.rules.ts';
import type { Panel } from '../panels.queries.ts';
import { type Characteristic, type Characteristics, characteristicNames, nothingSaid } from './pool.rules.ts';
import { words } from './words.en.ts';

/** What a panel asks people about themselves. */
export function askedOf({ categories }: Pick<Panel, 'categories'>): Characteristic[] {
  return characteristicNames.filter((name) => categories?.includes(name));
}

type AboutFieldsProps = { readonly panel: Panel; readonly own: Characteristics; readonly form: FormState };

/** The consent and the questions, each with “I would rather not say”. */
export function AboutFields({ panel, own, form }: AboutFieldsProps) {
  const asked = askedOf(panel);
  const hasSaid = asked.some((name) => own[name] !== null);
  const isAgain = Object.keys(form.errors).length > 0;
  return (
    <>
      {asked.map((name) => {
        const typed = form.values[name];
        return (
          <Radios
            name={name}
            legend={cellWords[name].question}
            legendSize="m"
            hint={name === 'disability' ? cellWords.disability.hint : undefined}
            error={form.errors[name]}
            value={typeof typed === 'string' ? typed : (own[name] ?? notSaid)}
            items={[
              ...cellLevels[name].map((level) => ({ value: level, text: levelName(name, level) })),
              { divider: words.or },
              { value: notSaid, text: words.ratherNot },
            ]}
          />
        );
      })}
      <Checkboxes
        name="consents"
        hint={words.aboutConsentHint}
        error={form.errors['consents']}
        values={isAgain ? shownTicks(form, 'consents') : hasSaid ? ['yes'] : []}
        items={[{ value: 'yes', text: words.aboutConsent }]}
      />
    </>
  );
}

/** Reads what somebody said of themselves. Something said without the consent is a fault, and is not kept. */
export function readAbout(form: FormReader, panel: Panel): { consents: boolean; said: Characteristics } {
  const consents = readTicked(form, 'consents').length > 0;
  const said = { ...nothingSaid };
  for (const name of askedOf(panel)) {
    const typed = form.typed[name];
    const levels: readonly string[] = cellLevels[name];
    const level = levels.find((each) => each === typed);
    if (!level && typed !== notSaid) form.fault(name, words.aboutBlank);
    Object.assign(said, { [name]: level ?? null });
  }
  if (!consents && Object.values(said).some((level) => level !== null))
    form.fault('consents', words.aboutConsentBlank);
  return { consents, said };
}
