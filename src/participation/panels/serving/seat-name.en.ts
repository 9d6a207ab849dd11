/** What whoever arranges a panel calls a person on it: their name, or the end of their number where they gave none. */
export function seatName({ name, memberId }: { readonly name: string; readonly memberId: string }): string {
  return name || `No name given (${memberId.slice(-4)})`;
}
