/** What whoever arranges a panel calls a person on it: their name, or the end of their number where they gave none. */
export function seatName({ name, seatId }: { readonly name: string; readonly seatId: string }): string {
  return name || `No name given (${seatId.slice(-4)})`;
}
