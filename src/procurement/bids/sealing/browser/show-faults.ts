import { sealStates as words } from '../browser-words.en.ts';

export type Fault = { readonly field: string; readonly sentence: string };

/** What stands around a field and is one with it. */
const GROUPS = '.govuk-date-input, .govuk-checkboxes, .govuk-radios, .govuk-input__wrapper';

/** The error summary and the message at each field, as the server would draw them, without sending anything to it. */
export function showFaults(form: HTMLFormElement, faults: readonly Fault[]): void {
  for (const old of form.querySelectorAll('.govuk-error-summary, .govuk-error-message[data-here]'))
    old.remove();
  if (faults.length === 0) return;
  const list = make('ul', 'govuk-list govuk-error-summary__list');
  for (const { field, sentence } of faults) {
    const item = make('li', '');
    const target = findField(form, field);
    const line = make(target ? 'a' : 'span', '', sentence) as HTMLAnchorElement;
    if (target) {
      target.id ||= field;
      line.href = `#${target.id}`;
      const message = make('p', 'govuk-error-message', sentence);
      message.dataset['here'] = '';
      (target.closest(GROUPS) ?? target).before(message);
    }
    item.append(line);
    list.append(item);
  }
  const summary = make('div', 'govuk-error-summary');
  summary.tabIndex = -1;
  summary.setAttribute('role', 'alert');
  summary.append(make('h2', 'govuk-error-summary__title', words.faultsTitle), list);
  form.prepend(summary);
  summary.focus();
}

/** A date’s fault leads to its day. */
function findField(form: HTMLFormElement, name: string): HTMLElement | null {
  const found = form.elements.namedItem(name) ?? form.elements.namedItem(`${name}-day`);
  return found instanceof RadioNodeList ? (found[0] as HTMLElement) : (found as HTMLElement | null);
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
