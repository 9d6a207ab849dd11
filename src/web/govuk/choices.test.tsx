import { Checkboxes } from './checkboxes.tsx';
import { DateInput } from './date-input.tsx';
import { Fieldset } from './fieldset.tsx';
import { child, choices, groupProps } from './fixture-props.ts';
import { holdToFixtures, type Options } from './hold-to-fixtures.ts';
import { Radios } from './radios.tsx';

holdToFixtures('fieldset', (o) => (
  <Fieldset
    legend={child(o.legend)}
    legendClass={o.legend?.classes}
    legendIsHeading={o.legend?.isPageHeading}
    class={o.classes}
    role={o.role}
    describedBy={o.describedBy}
  >
    {child(o)}
  </Fieldset>
));

holdToFixtures('radios', (o) => (
  <Radios
    {...groupProps(o)}
    name={o.name}
    id={o.idPrefix}
    items={choices(o)}
    value={o.value}
    attributes={o.attributes}
  />
));

holdToFixtures('checkboxes', (o) => (
  <Checkboxes
    {...groupProps(o)}
    name={o.name}
    id={o.idPrefix}
    items={choices(o)}
    values={o.values}
    attributes={o.attributes}
  />
));

const parts = ['day', 'month', 'year'] as const;

function wrong(o: Options) {
  const named = parts.filter((part) => o[part]?.error);
  return named.length > 0 ? named : undefined;
}

function values(o: Options) {
  return Object.fromEntries(
    parts.map((part) => [part, o[part]?.value ?? o.values?.[part] ?? o.values?.[`${o.namePrefix}-${part}`]]),
  );
}

holdToFixtures('date-input', (o) => (
  <DateInput {...groupProps(o)} id={o.id} namePrefix={o.namePrefix} values={values(o)} wrong={wrong(o)} />
));
