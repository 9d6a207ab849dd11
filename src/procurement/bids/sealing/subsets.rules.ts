/** Every set of so many of the items, in the order of the list, one after the other. */
export function* subsetsOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = 0; index + size <= items.length; index += 1) {
    for (const rest of subsetsOf(items.slice(index + 1), size - 1)) yield [items[index] as Item, ...rest];
  }
}
