/** Moves the reader to what was wrong as soon as the page is shown again. */
export function focusErrorSummary(page: Document): void {
  const summary = page.querySelector<HTMLElement>('.govuk-error-summary');
  if (!summary) return;
  summary.tabIndex = -1;
  summary.focus();
  summary.addEventListener('blur', () => summary.removeAttribute('tabindex'), { once: true });
}
