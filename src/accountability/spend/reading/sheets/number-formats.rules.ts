import { attribute, elementsOf, unescapeXml } from './xml-text.rules.ts';

/** The formats every workbook knows that show a day (ECMA-376 §18.8.30); those of times alone are none. */
const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** The cell styles, by their place in the list, whose number format shows a day. */
export function dateStyles(styles: string): ReadonlySet<number> {
  const custom = new Map(
    elementsOf(styles, 'numFmt').map(({ attributes }) => [
      Number(attribute(attributes, 'numFmtId')),
      isDateFormat(unescapeXml(attribute(attributes, 'formatCode') ?? '')),
    ]),
  );
  const cells = elementsOf(elementsOf(styles, 'cellXfs')[0]?.inner ?? '', 'xf');
  const dates = cells.flatMap(({ attributes }, at) => {
    const id = Number(attribute(attributes, 'numFmtId') ?? 0);
    return (custom.get(id) ?? builtInDates.has(id)) ? [at] : [];
  });
  return new Set(dates);
}

/** Whether a format code shows a day or a year: `dd/mm/yyyy` does; `[Red]#,##0.00`, `"days"0` and `h:mm` do not. */
export function isDateFormat(code: string): boolean {
  const signs = code.replace(/\\.|"[^"]*"|\[[^\]]*\]|[_*]./g, '').replace(/general/gi, '');
  return /[dy]/i.test(signs) && !/[#0?]/.test(signs.replace(/\.0+/g, ''));
}
