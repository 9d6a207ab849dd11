import { draftStates as words } from '../../drafts/words.en.ts';
import { askForKey, showKey } from './draft-key.ts';
import { fetchDraft, keyOfDraft, openDraft, sealDraft, sendDraft } from './draft-store.ts';
import { fieldsOf, fillFields, make } from './fields.ts';

const PAUSE_MILLISECONDS = 2000;

const form = document.querySelector<HTMLFormElement>('form#bid-form');
const script = document.querySelector<HTMLElement>('#bid-form-script');
if (form && script) void keepDraft(form, script.dataset['draft'] ?? '');

/** Takes up the draft that is kept, then keeps what is typed, a moment after each change. */
async function keepDraft(form: HTMLFormElement, address: string): Promise<void> {
  const status = make('p', 'note');
  status.setAttribute('role', 'status');
  const box = make('div');
  box.append(status);
  form.before(box);
  const kept = await fetchDraft(address);
  const hasFaults = document.querySelector('.govuk-error-summary') !== null;
  if (kept) {
    const fields = await openDraft(kept, await keyOfDraft(address));
    const taken = fields ?? (await askForKey(box, address, kept));
    if (taken && !hasFaults) {
      fillFields(form, taken);
      status.textContent = words.taken;
    }
  }
  showKey(box, await keyOfDraft(address));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = async (): Promise<void> => {
    const sealed = await sealDraft(fieldsOf(form), await keyOfDraft(address));
    const isKept = await sendDraft(address, form, sealed);
    status.textContent = isKept ? words.kept(new Date().toTimeString().slice(0, 5)) : words.failed;
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), PAUSE_MILLISECONDS);
  });
  // What was typed while this part was on its way.
  if (!kept) timer = setTimeout(() => void save(), PAUSE_MILLISECONDS);
}
