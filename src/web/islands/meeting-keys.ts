/** In a meeting the left and right arrow go to the answer before and after, unless somebody is typing or choosing. */
export function listenForMeetingKeys(along: HTMLElement): void {
  along.querySelector('[hidden]')?.removeAttribute('hidden');
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if ((event.target as Element).closest('input, textarea, select, [role="region"]')) return;
    const way = event.key === 'ArrowLeft' ? 'prev' : event.key === 'ArrowRight' ? 'next' : null;
    if (way) along.querySelector<HTMLAnchorElement>(`a[rel="${way}"]`)?.click();
  });
}
