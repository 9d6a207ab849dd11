/** Why a file could not be read, each with what to do about it. */
export const inputWords = {
  standardInput: 'standard input',
  missing: (name: string) => `There is no file “${name}”: check the path, or use - to read standard input.`,
  isFolder: (name: string) => `“${name}” is a folder: name one file in it.`,
  unreadable: (name: string, reason: string) =>
    `“${name}” could not be read (${reason}): check who may read it.`,
  empty: (name: string) => `“${name}” is empty: give a file with something in it.`,
  damaged: (name: string) => `“${name}” is compressed but damaged: make it again, or unpack it first.`,
  tooLarge: (name: string, megabytes: number) =>
    `“${name}” unpacks to more than ${megabytes} MB: split it into smaller files.`,
  severalFiles: (name: string, members: readonly string[]) =>
    `“${name}” holds ${members.length} files (${members.slice(0, 3).join(', ')}${members.length > 3 ? '…' : ''}): unpack it and name one of them.`,
  noFiles: (name: string) => `“${name}” is a ZIP with no file in it: check that it is the right one.`,
  spreadsheet: (name: string) => `“${name}” is a spreadsheet: save it as CSV and give that.`,
  unknownCompression: (name: string) =>
    `“${name}” is packed in a way this command does not read (a password, or an uncommon method): unpack it first.`,
  notText: (name: string) => `“${name}” is not a text file: give CSV or JSON.`,
} as const;
