import type { BundleOf } from '../../bundle.rules.ts';
import { groundOf } from '../../form/browser/form-ground.ts';
import { sealPageWords, sealStates } from '../browser-words.en.ts';
import { sealFaults } from '../fault-words.en.ts';
import { type OpenersFile, readOpeners } from '../openers.rules.ts';
import type { SealedBundle } from '../seal-bundle.ts';
import { part, say } from './parts.ts';
import { putIn } from './put-in.ts';
import { bundleOf, readBidForm } from './read-bid-form.ts';
import { sealOnDevice, showSealed } from './seal-on-device.ts';
import { showFaults } from './show-faults.ts';

// The form’s own button was pressed: nothing that it holds is sent. The page says once what the form is read against.
for (const mark of document.querySelectorAll<HTMLElement>('form [data-seal]')) {
  const form = mark.closest('form') as HTMLFormElement;
  const steps = part(form, 'steps');
  let isBusy = false;
  let earlier = new AbortController();
  mark.addEventListener('press', () => {
    if (isBusy) return;
    isBusy = true;
    // What was sealed before counts no more.
    earlier.abort();
    earlier = new AbortController();
    void sealForm(form, steps, mark.dataset, earlier.signal)
      .catch((error: Error) => say(steps, error.message))
      .finally(() => {
        isBusy = false;
      });
  });
}

/** Typed words to a sealed bid, all on this device; only the list of openers is fetched. */
async function sealForm(
  form: HTMLFormElement,
  steps: HTMLElement,
  mark: DOMStringMap,
  signal: AbortSignal,
): Promise<void> {
  const typed = await readBidForm(form, groundOf(document));
  showFaults(form, 'faults' in typed ? typed.faults : []);
  if ('faults' in typed) return;
  steps.hidden = false;
  say(steps, sealStates.reading);
  const openers = await fetchOpeners(mark['seal'] ?? '');
  const bundle = await bundleOf(JSON.parse(mark['of'] ?? '') as BundleOf, typed);
  const sealed = await sealOnDevice(steps, bundle, openers, openers.tender);
  showFields(form, steps, false);
  const change = (): void => {
    part(steps, 'sealed').hidden = true;
    showFields(form, steps, true);
    say(steps, '');
  };
  part(steps, 'change').addEventListener('click', change, { signal });
  const csrf = form.querySelector<HTMLInputElement>('[name=_csrf]')?.value ?? '';
  offerToPutIn(steps, sealed, openers, { csrf, signal });
}

function offerToPutIn(
  steps: HTMLElement,
  sealed: SealedBundle,
  openers: OpenersFile,
  { csrf, signal }: { readonly csrf: string; readonly signal: AbortSignal },
): void {
  // A token of this bid’s own: sent twice, it is put in once.
  const tokens = { csrf, once: crypto.randomUUID() };
  let isKeySaved = false;
  showSealed(steps, sealed, openers, () => {
    isKeySaved = true;
    say(steps, '');
  });
  const press = (): void => {
    if (isKeySaved) void putIn(steps, sealed, tokens);
    else say(steps, sealPageWords.saveKeyFirst);
  };
  part(steps, 'put-in').addEventListener('click', press, { signal });
}

async function fetchOpeners(href: string): Promise<OpenersFile> {
  const text = await fetch(href)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
    .catch((error: unknown) => {
      throw new Error(sealStates.noOpeners, { cause: error });
    });
  const openers = readOpeners(text);
  if ('refused' in openers) throw new Error(sealFaults[openers.refused]);
  return openers;
}

/** The fields give way to the sealed bid, and come back with everything typed to change something. */
function showFields(form: HTMLFormElement, steps: HTMLElement, isShown: boolean): void {
  for (const child of form.children)
    if (child instanceof HTMLElement && child !== steps) child.hidden = !isShown;
}
