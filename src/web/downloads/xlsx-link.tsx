import { words } from './words.en.ts';

/** The same list as a workbook, beside the link to its CSV; nothing beside any other link. */
export function XlsxLink({ csv }: { readonly csv: string }) {
  if (!csv.includes('as=csv')) return null;
  return <a href={csv.replace('as=csv', 'as=xlsx')}>{words.xlsx}</a>;
}
