import type { Child } from 'hono/jsx';
import { classList } from '../govuk/class-list.ts';
import { ErrorMessage } from '../govuk/error-message.tsx';
import { Hint } from '../govuk/hint.tsx';
import { Label } from '../govuk/label.tsx';
import { Input } from '../govuk/text-input.tsx';
import { pointStep, pointsFrom, stepValue } from './points.rules.ts';
import { PointsBar } from './points-bar.tsx';
import { StickyTotal } from './sticky-total.tsx';
import { words } from './words.en.ts';

export type PointsItem = {
  /** The field's name and id. */
  readonly name: string;
  readonly label: string;
  readonly hint?: Child;
  /** As typed, even if it makes no sense. */
  readonly value: string | undefined;
  readonly error?: string | undefined;
};

type PointsStepperProps = {
  /** Said to those who hear the page; the page's heading asks the same for those who see it. */
  readonly legend: string;
  readonly items: readonly PointsItem[];
  /** About the total. */
  readonly error?: string | undefined;
};

function Stepper({ item, by }: { readonly item: PointsItem; readonly by: number }) {
  return (
    <button
      name="change"
      value={stepValue(item.name, by)}
      data-step={by}
      aria-label={by < 0 ? words.fewer(-by, item.label) : words.more(by, item.label)}
    >
      {by < 0 ? `−${-by}` : `+${by}`}
    </button>
  );
}

function PointsRow({ item, isOver }: { readonly item: PointsItem; readonly isOver: boolean }) {
  return (
    <div class={classList('points-row', isOver && 'is-over')} data-slider={words.slider(item.label)}>
      <Label for={item.name}>{item.label}</Label>
      {item.hint ? <Hint id={`${item.name}-hint`}>{item.hint}</Hint> : null}
      {item.error ? <ErrorMessage id={`${item.name}-error`}>{item.error}</ErrorMessage> : null}
      <PointsBar points={pointsFrom(item.value)} />
      <div class="stepper">
        <Stepper item={item} by={-pointStep} />
        <Input
          name={item.name}
          value={item.value}
          inputMode="numeric"
          autocomplete="off"
          hint={item.hint}
          error={item.error}
          describedBy={isOver ? 'points-error' : undefined}
          attributes={{ 'data-points': '' }}
        />
        <Stepper item={item} by={pointStep} />
      </div>
    </div>
  );
}

/**
 * Share 100 points over a few outcomes. Stands inside a form. Steppers are submit buttons, so
 * it works without script; a hidden "Add up" comes first, or the Enter key would press the first stepper.
 */
export function PointsStepper({ legend, items, error }: PointsStepperProps) {
  const given = items.reduce((sum, item) => sum + pointsFrom(item.value), 0);
  return (
    <>
      <button class="govuk-visually-hidden" name="act" value="add" tabindex={-1} aria-hidden="true">
        {words.addUp}
      </button>
      <StickyTotal given={given} />
      {error ? <ErrorMessage id="points-error">{error}</ErrorMessage> : null}
      <fieldset class="points" aria-describedby={error ? 'points-error' : undefined}>
        <legend class="govuk-visually-hidden">{legend}</legend>
        {items.map((item) => (
          <PointsRow item={item} isOver={given > 100 && Boolean(error)} />
        ))}
      </fieldset>
    </>
  );
}
