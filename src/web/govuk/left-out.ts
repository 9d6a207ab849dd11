/** Fixtures we leave out, under the reason why. */
export type LeftOut = Readonly<Record<string, readonly string[]>>;

const attributes = 'free attributes only on controls, where pages need them';
const items = 'the day, month and year are given by name, not as a list';
const script = 'this part needs the package’s script';

/** Reference renderings we are not held to, by component and reason. A test keeps the list true. */
export const leftOut: Readonly<Record<string, LeftOut>> = {
  label: { [attributes]: ['attributes'], 'a control without a label is refused by its type': ['empty'] },
  hint: { [attributes]: ['attributes'] },
  'error-message': { [attributes]: ['attributes'] },
  input: {
    [attributes]: [
      'with customised input wrapper',
      'with prefix with attributes',
      'with suffix with attributes',
    ],
    'units have no classes of their own': ['with prefix with classes', 'with suffix with classes'],
  },
  'character-count': {
    'the limit decides what is counted': [
      "with count type 'characters'",
      "with count type 'characters' and error message",
      "with count type 'characters' and threshold",
      "with count type 'characters' and value",
      "with count type 'length'",
      "with count type 'words'",
      "with count type 'words' and error message",
      "with count type 'words' and threshold",
      "with count type 'words' and value",
    ],
    [script]: [
      'to configure in JavaScript',
      'with threshold',
      'with neither maxlength nor maxwords set',
      'with neither maxlength, maxwords nor textarea description set',
    ],
    'the sentence comes from our words': [
      'with custom textarea description',
      'with translations',
      'custom classes on countMessage',
    ],
  },
  select: { [attributes]: ['attributes on items'] },
  'file-upload': {
    [script]: [
      'enhanced',
      'enhanced, custom wrapper classes and attributes',
      'enhanced, multiple files',
      'enhanced, with error message and hint',
      'translated',
    ],
  },
  fieldset: { [attributes]: ['attributes'] },
  radios: {
    [attributes]: ['fieldset params', 'label with attributes'],
    'lists hold no empty items': ['with falsy items'],
  },
  checkboxes: {
    [attributes]: ['fieldset params', 'label with attributes'],
    'lists hold no empty items': ['with falsy values'],
  },
  'date-input': {
    [attributes]: ['attributes', 'with input attributes'],
    [items]: [
      'day and month (using items)',
      'month and year (using items)',
      'with error on day input (using items)',
      'with error on month input (using items)',
      'with error on year input (using items)',
      'with errors only (using items)',
      'with errors only (using items and classes)',
      'items with classes',
      'with id on items',
      'with item value',
      'with field value and items',
      'with field value and item value',
      'with field value, item value and values',
    ],
    'a date is always whole': ['day and month', 'month and year'],
    'the wrong part is named, not given a class': [
      'with errors only (using classes)',
      'with error on single field using classes',
      'with error on single item using classes',
      'with error on single field by omission',
      'with error on single item',
      'with error on single item by omission',
    ],
    'names, labels and keyboards are the same for every date': [
      'with nested name',
      'with values, name prefix and custom names',
      'with translations',
      'custom inputmode',
      'custom pattern',
      'with autocomplete values',
    ],
  },
  button: {
    [script]: ["don't prevent double click", 'prevent double click'],
    'a start button holds words alone': ['start link with html'],
  },
  'back-link': { [attributes]: ['attributes'] },
  'skip-link': { [attributes]: ['attributes'] },
  breadcrumbs: { [attributes]: ['attributes', 'item attributes'] },
  pagination: {
    [attributes]: ['with custom attributes'],
    'lists hold no empty items': ['with empty items'],
  },
  details: { [attributes]: ['attributes'] },
  'error-summary': {
    [attributes]: ['attributes', 'error list with attributes'],
    [script]: ['autofocus disabled', 'autofocus explicitly enabled'],
  },
  'inset-text': { [attributes]: ['attributes'] },
  'notification-banner': {
    [attributes]: ['attributes', 'custom tabindex'],
    [script]: [
      'auto-focus disabled, with type as success',
      'auto-focus explicitly enabled, with type as success',
    ],
  },
  panel: {
    [attributes]: ['attributes'],
    'no page of ours interrupts': [
      'interruption',
      'interruption with custom classes',
      'interruption, button link',
      'interruption, no actions',
      'interruption, no actions items',
      'interruption, submit action',
      'interruption, with actions classes and attributes',
      'interruption-with-content-with-long-line-length',
      'interruption-with-headings-content-and-lists',
    ],
  },
  tag: { [attributes]: ['attributes'] },
  'warning-text': { [attributes]: ['attributes'] },
  table: {
    [attributes]: [
      'attributes',
      'firstCellIsHeader with attributes',
      'head with attributes',
      'rows with attributes',
    ],
  },
  'summary-list': {
    [attributes]: ['attributes', 'actions with attributes'],
    'keys, values and lists of actions have no classes of their own': [
      'actions with classes',
      'key with classes',
      'overridden-widths',
    ],
    'the station card is our card': [
      'as a summary card extreme',
      'as a summary card with a custom header level',
      'as a summary card with a html header',
      'as a summary card with a text header',
      'as a summary card with actions',
      'as a summary card with actions plus summary list actions',
      'summary card with custom attributes',
      'summary card with custom classes',
      'summary card with only 1 action',
    ],
  },
};
