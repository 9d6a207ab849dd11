import { words } from './words.en.ts';

/** The same list as data, beside the links to its CSV and its workbook. */
export function JsonLink({ csv }: { readonly csv: string }) {
  if (!csv.includes('as=csv')) return null;
  return <a href={csv.replace('as=csv', 'as=json')}>{words.json}</a>;
}
