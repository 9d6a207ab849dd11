/** Shows the buttons that print the page: without script they would do nothing, so they are not there. */
export const offerPrinting = (page: Document): void => {
  for (const place of page.querySelectorAll<HTMLElement>('[data-print]')) {
    place.hidden = false;
    place.querySelector('button')?.addEventListener('click', () => window.print());
  }
};
