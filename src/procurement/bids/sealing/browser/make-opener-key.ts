import { makeKey } from '../age-file.ts';
import { openStates as words } from '../browser-words.en.ts';
import { writeOpenerKeyFile } from '../key-file.rules.ts';
import { offerFile, part, say } from './parts.ts';

// A key is made here, its secret half is saved on this device, and only then is its public half put into the form.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-field]')) {
  const place = button.closest('[data-needs-script]') as HTMLElement;
  button.addEventListener('press', () => {
    button.disabled = true;
    void offerKey(place, button).catch((error: Error) => say(place, error.message));
  });
}

async function offerKey(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const { identity, recipient } = await makeKey();
  const file = writeOpenerKeyFile(identity, recipient, new Date().toISOString());
  const link = part(place, 'save-key') as HTMLAnchorElement;
  offerFile(link, `opener-key-${recipient.slice(4, 12)}.txt`, file, 'text/plain');
  link.addEventListener('click', () => {
    const field = button.form?.elements.namedItem(button.dataset['field'] ?? '') as HTMLInputElement;
    field.value = recipient;
    say(place, words.saved);
  });
  part(place, 'made').hidden = false;
  say(place, words.made);
}
