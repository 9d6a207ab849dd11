import { writeSharesFile } from '../../opening/shares-file.rules.ts';
import { findIdentity } from '../age-keys.rules.ts';
import { openStates as words } from '../browser-words.en.ts';
import { readEnvelopesToOpen } from '../envelopes-file.rules.ts';
import { unwrapAll } from '../unwrap-all.ts';
import { part, say } from './parts.ts';

// An opener’s key is read here, from a file or as pasted, and goes no further: only the shares it unwraps are sent.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-envelopes]')) {
  const place = button.closest('[data-needs-script]') as HTMLElement;
  button.addEventListener('press', () => {
    button.disabled = true;
    void unwrapAndPost(place, button.dataset)
      .catch((error: Error) => say(place, error.message))
      .finally(() => {
        button.disabled = false;
      });
  });
}

async function unwrapAndPost(place: HTMLElement, { envelopes, form: id }: DOMStringMap): Promise<void> {
  const file = part(place, 'key-file') as HTMLInputElement;
  const pasted = part(place, 'key-pasted') as HTMLTextAreaElement;
  const identity = findIdentity((await file.files?.[0]?.text()) ?? pasted.value);
  if (!identity) throw new Error(words.notKey);
  say(place, words.fetching);
  const toOpen = readEnvelopesToOpen(await fetchText(envelopes ?? ''));
  if ('refused' in toOpen) throw new Error(words.unreachable);
  say(place, words.unwrapping(toOpen.envelopes.length));
  const unwrapped = await unwrapAll(toOpen, identity);
  if ('refused' in unwrapped)
    throw new Error(words[unwrapped.refused === 'not-a-key' ? 'notKey' : 'otherKey']);
  file.value = '';
  pasted.value = '';
  say(place, words.sending);
  const form = document.getElementById(id ?? '') as HTMLFormElement;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'shares';
  field.value = writeSharesFile(unwrapped);
  form.append(field);
  form.submit();
}

function fetchText(href: string): Promise<string> {
  return fetch(href)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
    .catch((error: unknown) => {
      throw new Error(words.unreachable, { cause: error });
    });
}
