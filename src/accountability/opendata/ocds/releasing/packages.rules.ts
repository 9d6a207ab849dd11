import type { OwnRelease } from './releases.rules.ts';

/** The extensions that our releases use, at their addresses; our own is served by the site that publishes. */
export function extensionsOf(site: string): readonly string[] {
  const community = (name: string) =>
    `https://raw.githubusercontent.com/open-contracting-extensions/ocds_${name}_extension/master/extension.json`;
  return [
    community('lots'),
    community('bid'),
    community('awardCriteria'),
    community('otherRequirements'),
    community('metrics'),
    community('performance_failures'),
    community('sustainability'),
    community('legalBasis'),
    'https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json',
    `${site}/data/ocds/extension/extension.json`,
  ];
}

export type Envelope = {
  readonly site: string;
  /** The address of the package itself, from the site’s root. */
  readonly path: string;
  /** Who publishes it: a body, or the installation. */
  readonly publisher: { readonly name: string; readonly path: string };
  /** When the last thing in it was published. */
  readonly publishedDate: string;
};

/** What a package says of itself, before what it holds. */
export function envelopeOf({ site, path, publisher, publishedDate }: Envelope) {
  return {
    uri: `${site}${path}`,
    version: '1.1',
    extensions: extensionsOf(site),
    publishedDate,
    publisher: { name: publisher.name, uri: `${site}${publisher.path}` },
    license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    publicationPolicy: `${site}/data/ocds`,
  };
}

/** Releases as a package. At least one: the standard knows no empty packages. */
export function releasePackage(envelope: Envelope, releases: readonly OwnRelease[]) {
  return { ...envelopeOf(envelope), releases };
}

/** Records as a package. */
export function recordPackage(envelope: Envelope, records: readonly object[]) {
  return { ...envelopeOf(envelope), records };
}
