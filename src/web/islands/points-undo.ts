/**
 * Undo without asking the server: each change is a step, and the Undo button goes back one. When there is nothing
 * left to go back to here, the button asks the server, which remembers what was sent.
 */
export function keepUndo(
  form: HTMLFormElement,
  inputs: readonly HTMLInputElement[],
  show: () => void,
): { readonly note: () => void } {
  const read = () => inputs.map(({ value }) => value);
  const steps: string[][] = [];
  let last = read();
  const note = (): void => {
    const now = read();
    if (now.every((value, index) => value === last[index])) return;
    steps.push(last);
    last = now;
  };
  form.addEventListener('change', note);
  form.querySelector('[data-undo]')?.addEventListener('click', (event) => {
    note();
    const before = steps.pop();
    if (!before) return;
    event.preventDefault();
    for (const [index, input] of inputs.entries()) input.value = before[index] ?? '';
    last = before;
    show();
  });
  return { note };
}
