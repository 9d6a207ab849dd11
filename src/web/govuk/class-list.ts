/** Joins class names, leaving out what is absent, so that an element never carries an empty `class`. */
export const classList = (...names: readonly (string | false | 0 | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
