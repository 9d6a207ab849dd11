/**
 * The part that keeps drafts is larger, since it seals: it is fetched when a draft is kept already, or once somebody
 * types. Until it is here nothing typed goes anywhere.
 */
export function offerDraft(form: HTMLFormElement, script: HTMLElement): void {
  const fetchOnce = (): void => {
    if (script.dataset['state']) return;
    script.dataset['state'] = 'coming';
    const draft = document.createElement('script');
    draft.src = script.dataset['draftScript'] ?? '';
    document.head.append(draft);
  };
  // After the page itself, which stays light on a phone.
  if (script.dataset['kept'] === 'yes') window.addEventListener('load', fetchOnce, { once: true });
  else form.addEventListener('input', fetchOnce, { once: true });
}
