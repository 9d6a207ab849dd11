import { Radios } from '../../web/govuk/radios.tsx';
import { bandScale } from '../criteria/band-scale.en.ts';

type ScaleChoiceProps = {
  readonly name: string;
  readonly legend: string;
  readonly max: number;
  readonly value: string | number | undefined;
  readonly error: string | undefined;
};

/** The published scale, highest first, each mark with its words. */
export function ScaleChoice({ name, legend, max, value, error }: ScaleChoiceProps) {
  const marks = Array.from({ length: max + 1 }, (_, index) => max - index);
  return (
    <div class="score-choice">
      <Radios
        name={name}
        legend={legend}
        small
        error={error}
        value={value}
        items={marks.map((mark) => {
          const descriptor = max === 5 ? bandScale.find((band) => band.mark === mark) : undefined;
          return {
            value: mark,
            text: (
              <>
                <b>{mark}</b>{' '}
                {descriptor ? (
                  <span>
                    <strong>{descriptor.name}.</strong> {descriptor.means}
                  </span>
                ) : null}
              </>
            ),
          };
        })}
      />
    </div>
  );
}
