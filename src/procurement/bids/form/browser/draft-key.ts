import { draftStates as words } from '../../drafts/words.en.ts';
import { openDraft, takeKey } from './draft-store.ts';
import { make, makeButton } from './fields.ts';

/** Shows the key on request, to be typed into another browser. */
export function showKey(box: HTMLElement, key: string): void {
  const details = make('details', 'govuk-details');
  const summary = make('summary', 'govuk-details__summary');
  summary.append(make('span', 'govuk-details__summary-text', words.show));
  const text = make('div', 'govuk-details__text');
  text.append(make('p', '', words.shown), make('code', 'wrap-anywhere', key));
  details.append(summary, text);
  box.append(details);
}

/** A draft written elsewhere: its key is asked for, or a new one begun. Resolves with what was typed there, or null. */
export function askForKey(
  box: HTMLElement,
  address: string,
  sealed: string,
): Promise<Record<string, string> | null> {
  return new Promise((resolve) => {
    const group = make('div', 'govuk-form-group');
    const label = make('label', 'govuk-label', words.keyLabel) as HTMLLabelElement;
    const input = make('input', 'govuk-input') as HTMLInputElement;
    const wrong = make('p', 'govuk-error-message');
    input.id = 'draft-key';
    input.autocomplete = 'off';
    label.htmlFor = input.id;
    const end = (fields: Record<string, string> | null): void => {
      group.remove();
      resolve(fields);
    };
    const open = async (): Promise<void> => {
      const fields = await openDraft(sealed, input.value);
      if (!fields) {
        wrong.textContent = words.wrong;
        return input.focus();
      }
      takeKey(address, input.value.trim());
      end(fields);
    };
    group.append(make('p', '', words.elsewhere), label, wrong, input);
    group.append(
      makeButton(words.take, () => void open()),
      makeButton(words.instead, () => end(null)),
    );
    box.append(group);
  });
}
