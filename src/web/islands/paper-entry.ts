/**
 * Typing in paper ballots: Enter moves to the next field and, from the last, saves; where one letter is all there is
 * to type, the next field follows by itself.
 */
export function quickenPaperEntry(form: HTMLFormElement): void {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].filter(
    (field) => field.type !== 'hidden',
  );
  const moveOn = (from: EventTarget | null): void => {
    const next = fields[fields.indexOf(from as HTMLInputElement) + 1];
    if (!next) return form.requestSubmit();
    next.focus();
    if (next instanceof HTMLInputElement) next.select();
  };
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !fields.includes(event.target as HTMLInputElement)) return;
    event.preventDefault();
    moveOn(event.target);
  });
  form.addEventListener('input', (event) => {
    const field = event.target as HTMLInputElement;
    const letters = field.dataset['letters'];
    if (letters && field.value.length === 1 && letters.includes(field.value.toUpperCase())) moveOn(field);
  });
}
