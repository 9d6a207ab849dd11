import { raw } from 'hono/html';
import type { Options } from './hold-to-fixtures.ts';

type Content = { readonly text?: string; readonly html?: string } | undefined;

/** The package gives content as text or as HTML; ours is always a child. */
export function child(content: Content) {
  if (!content) return undefined;
  return content.html ? raw(content.html) : content.text;
}

function label(options: Options) {
  return {
    label: child(options.label),
    labelClass: options.label?.classes,
    labelIsHeading: options.label?.isPageHeading,
  };
}

/** Options every single control has, in our names. */
export function fieldProps(options: Options) {
  return {
    ...label(options),
    name: options.name,
    id: options.id,
    hint: child(options.hint),
    error: child(options.errorMessage),
    describedBy: options.describedBy,
    class: options.classes,
    groupClass: options.formGroup?.classes,
    disabled: options.disabled,
    attributes: options.attributes,
  };
}

/** Options every group of controls has, in our names. */
export function groupProps(options: Options) {
  return {
    legend: child(options.fieldset?.legend),
    legendClass: options.fieldset?.legend?.classes,
    legendIsHeading: options.fieldset?.legend?.isPageHeading,
    hint: child(options.hint),
    error: child(options.errorMessage),
    describedBy: options.fieldset?.describedBy ?? options.describedBy,
    class: options.classes,
    groupClass: options.formGroup?.classes,
  };
}

/** Radio buttons and checkboxes, in our names. */
export function choices(options: Options) {
  return (options.items ?? []).filter(Boolean).map((item: Options) =>
    item.divider
      ? { divider: item.divider }
      : {
          ...item,
          text: child(item),
          hint: child(item.hint),
          labelClass: item.label?.classes,
          exclusive: item.behaviour === 'exclusive',
          conditional: item.conditional ? child(item.conditional) : undefined,
        },
  );
}
