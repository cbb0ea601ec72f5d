/** A pin on the map. Open is said by the lamp and by a door that stands ajar, not sure by a dashed line; chosen by size and a ring. */
import type { ComponentProps } from 'react';
import type { MapWords } from '#projections/map-words.ts';
import type { Pin } from './pins.ts';

interface Props extends Pick<ComponentProps<'button'>, 'ref' | 'tabIndex' | 'onFocus' | 'onKeyDown' | 'onClick'> {
  readonly pin: Pin;
  readonly selected: string | undefined;
  readonly words: MapWords;
}

export function PinButton({ pin: { markers, isGroup }, selected, words, ...props }: Props) {
  const chosen = markers.find(({ id }) => id === selected);
  const shown = chosen ?? markers[0];
  const count = markers.reduce((sum, marker) => sum + marker.count, 0);
  if (isGroup) {
    const together = words.together[new Intl.PluralRules(words.intl).select(markers.length)] ?? '{count}';
    return (
      <button {...props} type="button" className="map-pin is-group" aria-label={together.replace('{count}', String(markers.length))}>
        <span className="map-pin-plate" data-count={markers.length} />
      </button>
    );
  }
  const isOpen = markers.some((marker) => marker.isOpen);
  const className = ['map-pin', isOpen && 'is-open', !isOpen && shown?.isUnsure && 'is-unsure', chosen && 'is-selected'].filter(Boolean).join(' ');
  return (
    <button {...props} type="button" className={className} aria-label={markers.map(({ label }) => label).join('. ')} aria-pressed={chosen !== undefined}>
      <span className="map-pin-plate">
        <Pictogram name={shown?.pictogram ?? 'map-pin'} />
      </span>
      {isOpen && <Pictogram name="door-open" className="map-pin-door" />}
      {count > 1 && <span className="map-pin-count" data-count={count} />}
    </button>
  );
}

function Pictogram({ name, className = '' }: { readonly name: string; readonly className?: string }) {
  return (
    <svg className={`pictogram ${className}`} aria-hidden="true" focusable="false">
      <use href={`/pictograms.svg#${name}`} />
    </svg>
  );
}
