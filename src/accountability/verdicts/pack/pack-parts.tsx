import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { type Part, type Parts, partNames } from './pack-parts.rules.ts';
import { words } from './words.en.ts';

/** The four answers of the commissioner, for everyone; one that is left out says why. */
export function PackParts({ parts }: { readonly parts: Parts }) {
  return (
    <>
      {partNames.map((name) => (
        <section>
          <h2>{words.parts[name]}</h2>
          <PartText part={parts[name]} />
          <Law name={name} />
        </section>
      ))}
    </>
  );
}

/** The law that a part answers, where there is one. */
export function Law({ name }: { readonly name: keyof Parts }) {
  const law = words.partSource[name];
  return law ? (
    <p class="note">
      <a href={law.href}>{law.text}</a>
    </p>
  ) : null;
}

function PartText({ part }: { readonly part: Part | null }) {
  if (!part) return <p>{words.notWritten}</p>;
  if (part.words === null)
    return (
      <p>
        <strong>{words.leftOut}</strong> {part.leftOut}
      </p>
    );
  return (
    <>
      <div class="answered">
        <p>{part.words}</p>
      </div>
      {part.sources === '' ? null : (
        <p class="note">
          {words.sources} {part.sources}
        </p>
      )}
    </>
  );
}

type PartsToWriteProps = {
  readonly parts: Parts;
  /** The verdict's desk. */
  readonly action: string;
  readonly packHref: string;
  /** Only the commissioner writes. */
  readonly mayWrite: boolean;
};

/** On the desk: which answers are there, and the way to write them. */
export function PartsToWrite({ parts, action, packHref, mayWrite }: PartsToWriteProps) {
  return (
    <section>
      <h2>{words.partsHeading}</h2>
      <p>{words.partsLede}</p>
      <Scroll label={words.partsHeading}>
        <Table
          caption={words.partsHeading}
          captionClass="govuk-visually-hidden"
          head={mayWrite ? words.partColumns : words.partColumns.slice(0, 2)}
          rows={partNames.map((name) => [
            words.parts[name],
            words.partStates[stateOf(parts[name])],
            ...(mayWrite
              ? [
                  <a href={`${action}/parts/${name}`}>
                    {parts[name] ? words.change : words.write}
                    <span class="govuk-visually-hidden">: {words.parts[name]}</span>
                  </a>,
                ]
              : []),
          ])}
        />
      </Scroll>
      <p>
        <a href={packHref}>{words.seePack}</a>
      </p>
    </section>
  );
}

function stateOf(part: Part | null) {
  if (!part) return 'missing';
  return part.words === null ? 'left-out' : 'written';
}
