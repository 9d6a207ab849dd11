/** Groups are lettered: A, B, C. */
export function groupLetter(id: number): string {
  return String.fromCharCode(65 + id);
}
