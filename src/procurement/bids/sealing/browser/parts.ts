/** One marked element of a page of ours, which the page and its script agree on by name. */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`the page has no part “${name}”`);
  return found;
}

/** Hands a file over to be saved: nothing is sent. */
export function offerFile(link: HTMLAnchorElement, name: string, content: BlobPart, type: string): void {
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
}

/** Says what is going on, to eyes and to screen readers. */
export function say(root: ParentNode, sentence: string): void {
  part(root, 'status').textContent = sentence;
}

/** Lets the browser draw before long work goes on. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export function showProgress(root: ParentNode, done: number, all: number): void {
  const bar = part(root, 'progress') as HTMLProgressElement;
  bar.hidden = done >= all;
  bar.max = all;
  bar.value = done;
}
