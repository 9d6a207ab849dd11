import { readPageNumber, readSearchText } from '../../../values/list-query.ts';

export const whensAsked = ['due', 'coming', 'all'] as const;
export type WhenAsked = (typeof whensAsked)[number];
export type NearQuery = {
  readonly text: string;
  readonly district: string;
  readonly when: WhenAsked;
  readonly page: number;
};

/** What an address asks of the promises to see; what makes no sense is left out. What is due by today, unless said. */
export function readNearQuery(query: URLSearchParams): NearQuery {
  return {
    text: readSearchText(query.get('q')),
    district: readSearchText(query.get('district')),
    when: whensAsked.find((one) => one === query.get('when')) ?? 'due',
    page: readPageNumber(query, 1000),
  };
}

/** The address of the list, or of a file of it. It never holds a postcode. */
export function nearPromisesHref(asked: NearQuery, as?: 'csv' | 'json'): string {
  const query = new URLSearchParams();
  if (asked.text) query.set('q', asked.text);
  if (asked.district) query.set('district', asked.district);
  if (asked.when !== 'due') query.set('when', asked.when);
  if (asked.page > 1 && !as) query.set('page', String(asked.page));
  if (as) query.set('as', as);
  const tail = query.toString();
  return tail ? `/promises?${tail}` : '/promises';
}
