import { scriptWords as words } from '../words.en.ts';
import { makeButton } from './fields.ts';

/** A button at each earlier text that puts it into the answer, after what is there: never by itself. */
export function offerEarlierTexts(form: HTMLFormElement): void {
  for (const said of form.querySelectorAll<HTMLElement>('[data-said]')) {
    const field = form.elements.namedItem(said.dataset['said'] ?? '');
    const text = said.querySelector('blockquote')?.textContent ?? '';
    if (!(field instanceof HTMLTextAreaElement)) continue;
    said.append(
      makeButton(words.useText, () => {
        field.value = [field.value.trim(), text].filter((part) => part !== '').join('\n\n');
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.focus();
      }),
    );
  }
}
