/** A name on the map: a button where a neighbourhood narrows the list, words where it only shows where something is, quiet words for the ground. */
import type { ComponentProps } from 'react';
import type { PlanShape } from '#projections/map-ground.ts';
import type { MapArea } from './map-view.ts';

interface Props extends Pick<ComponentProps<'button'>, 'tabIndex' | 'onFocus' | 'onKeyDown' | 'onClick'> {
  readonly ref: (element: HTMLElement | null) => void;
  readonly name: string;
  readonly area?: MapArea | undefined;
  /** Of the drawn plan. */
  readonly kind?: PlanShape['kind'] | undefined;
  readonly isButton: boolean;
  /** A label without room is still there for keyboard and screen reader. */
  readonly isShown: boolean;
}

export function MapLabel({ name, area, kind, isButton, isShown, ref, ...props }: Props) {
  const className = [
    'map-label',
    kind ? `is-${kind}` : area ? 'is-area' : 'is-ground',
    area?.isChosen && 'is-chosen',
    area?.count === 0 && 'is-empty',
    !isShown && 'is-crowded',
  ]
    .filter(Boolean)
    .join(' ');
  const text = (
    <bdi lang="nl" dir="ltr">
      {name}
    </bdi>
  );
  if (!area || !isButton) {
    return (
      <span ref={ref} className={className}>
        {text}
      </span>
    );
  }
  return (
    <button {...props} ref={ref} type="button" className={className} aria-label={area.label} aria-pressed={area.isChosen}>
      {text}
      {/* Drawn by the style sheet: the name of the button says it in words. */}
      {area.count > 0 && <span className="map-label-count" data-count={area.count} />}
    </button>
  );
}
