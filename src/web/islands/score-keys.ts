/**
 * In a list of scores a digit chooses, and Ctrl with Enter saves the form. The digits work only while the list has
 * the focus, so that they take no key from anyone who types or speaks elsewhere (WCAG 2.1.4).
 */
export function listenForScoreKeys(form: HTMLFormElement): void {
  const radios = [...form.querySelectorAll<HTMLInputElement>('.score-choice input[type="radio"]')];
  form.querySelector('.keys')?.removeAttribute('hidden');
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = radios.find(({ value }) => value === event.key);
    if (!chosen || !radios.includes(event.target as HTMLInputElement)) return;
    chosen.checked = true;
    chosen.focus();
  });
}
