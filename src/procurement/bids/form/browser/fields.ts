/** What the form holds in words, by name; files, tokens and buttons left out. */
export function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const typed = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !name.startsWith('_') ? [[name, value]] : [],
  );
  return Object.fromEntries(typed);
}

/** Puts a draft’s words back where they were typed, and opens what holds some. */
export function fillFields(form: HTMLFormElement, fields: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === field.value;
    else if (isWritten(field)) field.value = value;
    if (value !== '' && field instanceof HTMLElement) field.closest('details')?.setAttribute('open', '');
  }
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

function isWritten(field: unknown): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement ||
    (field instanceof HTMLInputElement && field.type !== 'file' && field.type !== 'hidden')
  );
}

/** The field a fault or warning is about: a date’s is its day. */
export function findField(root: ParentNode, name: string): HTMLElement | null {
  const found = [`[name="${CSS.escape(name)}"]`, `[name="${CSS.escape(name)}-day"]`, `#${CSS.escape(name)}`];
  return found.reduce<HTMLElement | null>((one, selector) => one ?? root.querySelector(selector), null);
}

export function make(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

/** A button that does something here and sends nothing. */
export function makeButton(
  text: string,
  act: () => void,
  variant = 'govuk-button--secondary',
): HTMLButtonElement {
  const button = make('button', `govuk-button ${variant}`.trim(), text) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}
