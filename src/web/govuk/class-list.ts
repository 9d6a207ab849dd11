/** Joins class names, leaving out what is absent, so that an element never carries an empty `class`. */
export function classList(...names: readonly (string | false | 0 | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
