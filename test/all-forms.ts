import type { Hono } from 'hono';
import { readXlsx } from 'hucre/xlsx';
import { expect } from 'vitest';
import { show } from './site.ts';

/** Asks for a list as CSV, as a workbook and as data, and finds these words in each; answers the data. */
export async function expectAllForms(app: Hono, path: string, words: string, cookie = ''): Promise<unknown> {
  const as = (form: string) => show(app, `${path}${path.includes('?') ? '&' : '?'}as=${form}`, cookie);
  const csv = await as('csv');
  expect(csv.headers.get('content-disposition')).toMatch(/\.csv"?$/);
  expect(csv.html).toContain(words);
  const xlsx = await as('xlsx');
  expect(xlsx.headers.get('content-disposition')).toMatch(/\.xlsx"?$/);
  const { sheets } = await readXlsx(xlsx.bytes);
  expect(JSON.stringify(sheets.map(({ rows }) => rows))).toContain(words);
  const json = await as('json');
  expect(json.headers.get('content-type')).toContain('application/json');
  expect(json.html).toContain(words);
  const page = await show(app, path, cookie);
  for (const form of ['csv', 'xlsx', 'json']) expect(page.html).toContain(`as=${form}`);
  return JSON.parse(json.html).data;
}
