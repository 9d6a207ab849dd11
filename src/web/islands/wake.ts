/**
 * Work that is done on the person’s own device, by a script too large to come with every page. `[data-script]` names it;
 * it stands on a button, or in a form that is then never sent. The script is fetched when the form is first touched or
 * the button first pressed, and is told of each press; where it cannot be had, `data-failed` says what to do.
 */
export function wakeScripts(page: Document): void {
  for (const mark of page.querySelectorAll<HTMLElement>('[data-script]')) {
    const needs = mark.closest<HTMLElement>('[data-needs-script]');
    if (needs) needs.hidden = false;
    const press = listen(mark, page);
    if (mark.tagName === 'BUTTON') mark.addEventListener('click', press.now);
    else listenToForm(mark.closest('form') as HTMLFormElement, press);
  }
}

type Press = { readonly now: () => void; readonly soon: () => void };

function listenToForm(form: HTMLFormElement, press: Press): void {
  form.addEventListener('input', press.soon, { once: true });
  form.addEventListener('submit', (event) => {
    // A button with a name does something else, such as keeping a draft.
    if ((event.submitter as HTMLButtonElement | null)?.name) return;
    event.preventDefault();
    press.now();
  });
}

function listen(mark: HTMLElement, page: Document): Press {
  let state: 'away' | 'coming' | 'here' = 'away';
  let isPressed = false;
  const tell = (): boolean => mark.dispatchEvent(new Event('press'));
  const soon = (): void => {
    if (state !== 'away') return;
    state = 'coming';
    const script = page.createElement('script');
    script.src = mark.dataset['script'] ?? '';
    script.addEventListener('load', () => {
      state = 'here';
      if (isPressed) tell();
    });
    script.addEventListener('error', () => {
      state = 'away';
      mark.textContent = mark.dataset['failed'] ?? '';
    });
    page.head.append(script);
  };
  const now = (): void => {
    if (state === 'here') tell();
    else isPressed = true;
    soon();
  };
  return { now, soon };
}
