/**
 * A link to a receipt, and the square on a letter, carry a code after the `#`, which no server ever sees. Puts it into
 * the field and takes it out of the address, so that it stays in no history.
 */
export const fillCodeInLink = (page: Document): void => {
  const field = page.querySelector<HTMLInputElement>('input[data-code-in-link]');
  const code = location.hash.replace(/[^A-Za-z-]/g, '');
  if (!field || code === '' || field.value !== '') return;
  field.value = code;
  history.replaceState(null, '', location.pathname);
};
