import type { Identifier } from '../identifiers/identifiers.rules.ts';
import { spellingOf } from '../matching/read-name.rules.ts';
import { forms, genericWords } from '../matching/word-lists.rules.ts';
import { isPersonName } from './person-name.rules.ts';

export type SupplierKind =
  | 'company'
  | 'charity'
  | 'mutual'
  | 'partnership'
  | 'person'
  | 'health'
  | 'council'
  | 'public-body'
  | 'unknown';

type KindRule = { readonly kind: SupplierKind; readonly when: RegExp };

/** In order: the first that fits decides. Each reads the name in capitals without punctuation. */
const rules: readonly KindRule[] = [
  { kind: 'charity', when: /\bCHARITY$|\bCHARITABLE\b/ },
  {
    kind: 'mutual',
    when: /\b(CIC|COMMUNITY INTEREST|CO ?OPERATIVE|CREDIT UNION|BUILDING SOCIETY|FRIENDLY SOCIETY)\b/,
  },
  { kind: 'mutual', when: /\b(COMMUNITY BENEFIT SOCIETY|MUTUAL|INDUSTRIAL AND PROVIDENT)\b/ },
  { kind: 'charity', when: /\b(CIO|CHARITABLE INCORPORATED)\b/ },
  { kind: 'partnership', when: /\b(LLP|LIMITED LIABILITY PARTNERSHIP|LP)$/ },
  { kind: 'health', when: /\bNHS\b.*\b(TRUST|FT|ICB|CCG|ENGLAND|COMMISSIONING|AUTHORITY|PCT|BLOOD|BOARD)\b/ },
  {
    kind: 'health',
    when: /\b(CLINICAL COMMISSIONING GROUP|CCG|INTEGRATED CARE BOARD|ICB|PRIMARY CARE TRUST)\b/,
  },
  { kind: 'health', when: /\bHEALTH BOARD\b|\bHOSPITALS? (NHS|FOUNDATION TRUST)\b|\bNHS FT\b/ },
  {
    kind: 'council',
    when: /\b(BOROUGH|CITY|COUNTY|DISTRICT|METROPOLITAN|PARISH|TOWN|MET|UNITARY) COUNCIL\b/,
  },
  { kind: 'council', when: /\b(MBC|M B C)\b|\b(LONDON|ROYAL) BOROUGH\b|^(LB|L B) (OF )?\w+/ },
  { kind: 'council', when: /^COUNCIL OF (THE )?(CITY|BOROUGH|COUNTY)\b|^CITY OF \w+( \w+)? COUNCIL\b/ },
  {
    kind: 'public-body',
    when: /\bCOMBINED AUTHORITY\b|^(GMCA|TFGM|HMRC|HMCTS|HMCS|DVLA|DWP|DEFRA|OFSTED|ONS)\b/,
  },
  {
    kind: 'public-body',
    when: /(?<!ADVERTISING STANDARDS )\bAUTHORITY$|^TRANSPORT FOR (LONDON|GREATER|WALES|WEST|THE NORTH)\b/,
  },
  {
    kind: 'public-body',
    when: /\bPOLICE$|\b(PROBATION|PROSECUTION|PRISON) SERVICE$|\b(CARE QUALITY|AUDIT|ELECTORAL|FORESTRY) COMMISSION$/,
  },
  {
    kind: 'public-body',
    when: /^(PUBLIC HEALTH|HIGHWAYS|HOMES|SPORT|NATURAL|HISTORIC|ARTS COUNCIL) ENGLAND$|^(LONDON COUNCILS|NATIONAL HIGHWAYS)$/,
  },
  {
    kind: 'public-body',
    when: /\b(HEALTH SECURITY|VALUATION OFFICE|VEHICLE LICENSING|RURAL PAYMENTS|NATIONAL CRIME) AGENCY$/,
  },
  {
    kind: 'public-body',
    when: /\b(POLICE|FIRE) AND CRIME\b|\bPOLICE (AUTHORITY|SERVICE|FORCE)\b|\bCONSTABULARY\b/,
  },
  {
    kind: 'public-body',
    when: /\bFIRE (AND RESCUE )?(SERVICE|AUTHORITY)\b|\b(WASTE DISPOSAL|TRANSPORT) AUTHORITY\b/,
  },
  {
    kind: 'public-body',
    when: /^(HM|H M|HIS MAJESTYS|HER MAJESTYS) |\bMINISTRY OF\b|\bDEPARTMENT (FOR|OF)\b|\bDEPT (FOR|OF)\b/,
  },
  {
    kind: 'public-body',
    when: /\b(ENVIRONMENT AGENCY|HOME OFFICE|CABINET OFFICE|LAND REGISTRY|COMPANIES HOUSE)\b/,
  },
  {
    kind: 'public-body',
    when: /\b(PRIMARY|INFANT|INFANTS|JUNIOR|COMMUNITY) SCHOOL\b|\bACADEMY TRUST\b|\bPUPIL REFERRAL\b/,
  },
  { kind: 'charity', when: /\b(CHARITY|CHARITABLE|HOSPICE|ALMSHOUSE|ALMSHOUSES|DIOCESE|PCC|YMCA|YWCA)\b/ },
  { kind: 'charity', when: /^(THE )?(UNIVERSITY OF|AGE UK|SAMARITANS|BARNARDOS)\b|\bUNIVERSITY$|\bRSPCA\b/ },
  {
    kind: 'charity',
    when: /\b(CITIZENS ADVICE|SCOUT GROUP|CHURCH|MOSQUE|SYNAGOGUE|GURDWARA|RAPE CRISIS|WOMENS AID)\b/,
  },
  {
    kind: 'partnership',
    when: /\bAND (SON|SONS|DAUGHTERS|PARTNERS|CO)\b( SOLICITORS)?$|\bBROS$|\bBROTHERS$/,
  },
];

const COMPANY_FORMS = new Set(['LTD', 'PLC', 'INC', 'GMBH', 'BV', 'SARL', 'LLC', 'SRL', 'CORP', 'PTY']);
const TRADING = /(?:^|\s)\(?(?:T\s?\/\s?A|TRADING AS)\b/i;

/**
 * What a supplier is, as far as its name and numbers tell; `unknown` is an honest answer. Its legal form comes first:
 * a council’s company is a company. NHS bodies, councils and other public bodies are told apart because money between
 * public bodies is not supplier spend; practices, pharmacies and homes that work for the NHS are not NHS bodies.
 */
export function supplierKind(name: string, identifiers: readonly Identifier[] = []): SupplierKind {
  const schemes = new Set(identifiers.map(({ scheme }) => scheme));
  if (schemes.has('GB-CHC') || schemes.has('GB-SC')) return 'charity';
  const [before = '', trading] = name.split(TRADING);
  const named = spellingOf(spellingOf(before) === '' ? (trading ?? '') : before);
  const spelling = named.replace(/\b([A-Z]) (?=[A-Z]\b)/g, '$1');
  const words = spelling.split(' ');
  const form = words.map((word) => forms.get(word)).findLast((found) => found !== undefined);
  const company = form !== undefined && COMPANY_FORMS.has(form) && !/\bNHS\b.*\bTRUST\b/.test(spelling);
  const special = /\b(CIC|COMMUNITY INTEREST|CO ?OPERATIVE|CREDIT UNION)\b/.test(spelling);
  if (company) return special ? 'mutual' : 'company';
  if (isPlaceCouncil(words)) return 'council';
  const found = rules.find(({ when }) => when.test(spelling));
  if (found) return found.kind;
  if (schemes.has('GB-COH')) return companyKind(identifiers);
  if (trading !== undefined && COMPANY_FORMS.has(formOf(trading) ?? '')) return 'company';
  return isPersonName(named.split(' ')) ? 'person' : 'unknown';
}

const OF_PLACES = new Set(['AND', 'OF', 'THE', 'WITH', 'VALE', 'PARK', 'VALLEY']);
const OF_OTHERS =
  /^(BRITISH|MUSLIM|JEWISH|SIKH|HINDU|METHODIST|DEANERY|TRADES|STUDENTS?|WORKERS|PARENTS|MIDLANDS?)$/;

/** `BLACKPOOL COUNCIL`; not `GENERAL MEDICAL COUNCIL`, whose words say what it is for. */
function isPlaceCouncil(words: readonly string[]): boolean {
  const place = words.slice(0, -1);
  return (
    words.at(-1) === 'COUNCIL' &&
    place.length >= 1 &&
    place.length <= 5 &&
    place.every((word) => OF_PLACES.has(word) || !(genericWords.has(word) || OF_OTHERS.test(word)))
  );
}

function formOf(text: string): string | undefined {
  return spellingOf(text)
    .split(' ')
    .map((word) => forms.get(word))
    .find((form) => form !== undefined);
}

function companyKind(identifiers: readonly Identifier[]): SupplierKind {
  const number = identifiers.find(({ scheme }) => scheme === 'GB-COH')?.value ?? '';
  if (/^(OC|SO|NC)/.test(number)) return 'partnership';
  if (/^(IP|SP|NP|RS)/.test(number)) return 'mutual';
  return /^(CE|CS)/.test(number) ? 'charity' : 'company';
}

/** Money to these is not supplier spend: they are public bodies themselves. */
export function isPublicBody(kind: SupplierKind): boolean {
  return kind === 'council' || kind === 'health' || kind === 'public-body';
}

/** The sector a kind belongs to, where it is sure. */
export function sectorOf(kind: SupplierKind) {
  if (isPublicBody(kind)) return 'public' as const;
  if (kind === 'charity' || kind === 'mutual') return 'voluntary-community-social-enterprise' as const;
  return kind === 'unknown' ? ('unknown' as const) : ('private' as const);
}
