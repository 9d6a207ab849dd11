export type ArchiveKind = 'workbook' | 'legacy-excel' | 'document' | 'archive';

/**
 * What a ZIP is by the names inside it: a workbook of Excel 2007 or later, one in Excel’s binary form (XLSB), a document
 * of an office program, or an archive of files.
 */
export function decideArchiveKind(names: readonly string[]): ArchiveKind {
  if (names.includes('xl/workbook.bin')) return 'legacy-excel';
  if (names.includes('[Content_Types].xml')) {
    return names.some((name) => /^xl\/workbook\d*\.xml$/i.test(name)) ? 'workbook' : 'document';
  }
  return names.includes('mimetype') && names.includes('content.xml') ? 'document' : 'archive';
}

/** Files that programs leave in archives and no person put there. */
export function isRubbish(path: string): boolean {
  const parts = path.split('/');
  return parts.some((part) => part.startsWith('.') || /^(?:__MACOSX|Thumbs\.db|desktop\.ini)$/i.test(part));
}
