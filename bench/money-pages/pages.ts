/** A public money page, and the read that it cannot do without: its rows, by their index, and nothing else. */
export type Page = { readonly name: string; readonly path: string; readonly floor: string };

const year = '2023-24';
const ofYear = `invented = false and coverage = 'published' and year_start = 2023`;
const region = `select sum(pence) from spend_payee_year where ${ofYear}`;
const body = `${region} and body_id = id_of('body2')`;
const lines = (day: string) => `
  select * from payment where body_id = id_of('body2') and paid_on < '${day}'
  order by paid_on desc limit 50`;
const supplier = `select sum(pence) from spend_payee_year where supplier_id = id_of('supplier7')`;

export const pages: readonly Page[] = [
  { name: 'every body', path: `/money?year=${year}`, floor: region },
  { name: 'kinds of suppliers', path: `/money/suppliers?year=${year}`, floor: region },
  { name: 'new and lost', path: `/money/changes?year=${year}`, floor: region },
  { name: 'several bodies’ suppliers', path: `/money/shared?year=${year}`, floor: region },
  { name: 'places', path: `/money/places?year=${year}`, floor: region },
  { name: 'flows', path: `/money/flows?year=${year}`, floor: region },
  { name: 'one body', path: `/money/body-2-council?year=${year}`, floor: body },
  {
    name: 'one body, a name searched',
    path: `/money/body-2-council?year=${year}&q=Supplier+12`,
    floor: body,
  },
  {
    name: 'kinds of suppliers of one body',
    path: `/money/suppliers?year=${year}&body=body-2-council`,
    floor: body,
  },
  {
    name: 'lines of a body’s year',
    path: `/money/body-2-council/payments?year=${year}`,
    floor: lines('2024-04-01'),
  },
  {
    name: 'lines, the thousandth page',
    path: `/money/body-2-council/payments?year=${year}&page=1000`,
    floor: lines('2023-04-05'),
  },
  {
    name: 'lines of one category',
    path: `/money/body-2-council/payments?year=${year}&category=Category+7`,
    floor: lines('2024-04-01'),
  },
  { name: 'files of a body', path: `/money/body-2-council/files`, floor: body },
  { name: 'a supplier', path: '/suppliers/supplier-7', floor: supplier },
  { name: 'every payment to it', path: '/suppliers/supplier-7/payments', floor: supplier },
  { name: 'every payment, the last page', path: '/suppliers/supplier-7/payments?page=60', floor: supplier },
];
