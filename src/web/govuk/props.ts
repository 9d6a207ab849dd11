import type { Child } from 'hono/jsx';

/** Attributes passed straight to the control itself, such as `autofocus` or `data-points`. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** The four sizes a label or legend may take; `l` and `xl` only as the heading of its page. */
export type TextSize = 's' | 'm' | 'l' | 'xl';

/** What every control with one label shares. */
export type FieldProps = {
  readonly name: string;
  /** Falls back to `name`, so that an error can always be linked to by the field's name. */
  readonly id?: string | undefined;
  readonly label: Child;
  readonly labelSize?: TextSize | undefined;
  readonly labelClass?: string | undefined;
  /** The label is also the page's `h1`. */
  readonly labelIsHeading?: boolean | undefined;
  readonly hint?: Child;
  readonly error?: Child;
  /** Ids of other text that describes this control. */
  readonly describedBy?: string | undefined;
  readonly class?: string | undefined;
  readonly groupClass?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
};

/** What every group of controls under one question shares. */
export type GroupProps = {
  readonly legend?: Child;
  readonly legendSize?: TextSize | undefined;
  readonly legendClass?: string | undefined;
  /** The legend is also the page's `h1`. */
  readonly legendIsHeading?: boolean | undefined;
  readonly hint?: Child;
  readonly error?: Child;
  readonly describedBy?: string | undefined;
  readonly class?: string | undefined;
  readonly groupClass?: string | undefined;
};
