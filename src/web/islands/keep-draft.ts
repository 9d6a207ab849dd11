/** Quiet for this long after the last key, what was typed is kept. */
const PAUSE = 1500;

/**
 * Keeps what somebody types at the scoring desk, quietly: after a pause, and when the page is left. The form’s own
 * button does the same without this.
 */
export function keepDraft(form: HTMLFormElement): void {
  const says = form.querySelector<HTMLElement>('[data-draft]');
  const where = says?.dataset['draft'];
  if (!says || !where) return;
  let waiting: number | undefined;
  const keep = async (): Promise<void> => {
    window.clearTimeout(waiting);
    waiting = undefined;
    const typed = new FormData(form);
    typed.delete('_once');
    typed.set('quietly', 'yes');
    const body = new URLSearchParams([...typed].map(([name, value]) => [name, String(value)]));
    try {
      const answer = await fetch(where, { method: 'POST', body, keepalive: true, redirect: 'manual' });
      const kept = answer.ok ? ((await answer.json()) as { says: string | null }) : { says: null };
      says.textContent = kept.says ?? '';
    } catch {
      // Off-line, or the page is going: the next pause tries again.
    }
  };
  form.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void keep(), PAUSE);
  });
  form.addEventListener('submit', () => window.clearTimeout(waiting));
  window.addEventListener('pagehide', () => {
    if (waiting !== undefined) void keep();
  });
}
