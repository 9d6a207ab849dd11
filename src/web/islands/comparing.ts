/** A finger that moves this many pixels to the side, and half as far up or down at most, swipes. */
const SWIPE = 60;

/**
 * Chooses between the two outcomes of a comparison without aiming. The left and right arrow work wherever the page
 * does not need them; digits only while the question has the focus, so that they take no key from anyone who
 * types or speaks elsewhere (WCAG 2.1.4). A card that is swiped to either side is chosen; tapping does the same.
 */
export function quickenComparing(form: HTMLFormElement): void {
  const cards = [...form.querySelectorAll<HTMLButtonElement>('.compare-choice')];
  const skip = form.querySelector<HTMLButtonElement>('button[value="skip"]');
  let isSent = false;
  const choose = (button: HTMLButtonElement | null | undefined): void => {
    if (!button || isSent) return;
    isSent = true;
    form.requestSubmit(button);
  };
  document.querySelector('[data-compare-keys]')?.removeAttribute('hidden');
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const target = event.target as Element;
    const isElsewhere = target !== document.body && !form.contains(target);
    if (!isElsewhere && event.key === 'ArrowLeft') choose(cards[0]);
    if (!isElsewhere && event.key === 'ArrowRight') choose(cards[1]);
    if (!form.contains(target)) return;
    if (event.key === '1') choose(cards[0]);
    if (event.key === '2') choose(cards[1]);
    if (event.key === '0') choose(skip);
  });
  for (const card of cards) listenForSwipes(card, () => choose(card));
  // A page that the browser kept and shows again may be answered again.
  window.addEventListener('pageshow', () => {
    isSent = false;
  });
}

function listenForSwipes(card: HTMLButtonElement, onSwipe: () => void): void {
  let from: { readonly x: number; readonly y: number } | undefined;
  card.addEventListener('pointerdown', ({ clientX: x, clientY: y, pointerType }) => {
    // A mouse that is dragged and let go on a card clicks it anyway.
    from = pointerType === 'mouse' ? undefined : { x, y };
  });
  card.addEventListener('pointerup', ({ clientX, clientY }) => {
    if (!from) return;
    const [aside, along] = [Math.abs(clientX - from.x), Math.abs(clientY - from.y)];
    from = undefined;
    if (aside > SWIPE && along * 2 < aside) onSwipe();
  });
}
