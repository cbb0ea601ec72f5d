/** Opens the small map of a place on a press. Nothing is asked for before; when it fails the page says so and keeps its address. */
import type { PlaceMapFacts } from '#projections/place-map.ts';
import { loadMap } from './map/load-map.ts';

for (const block of document.querySelectorAll<HTMLElement>('.place-map')) {
  const facts = block.querySelector('script')?.textContent;
  const button = block.querySelector('button');
  const words = button?.querySelector('.nl-button__label');
  const status = block.querySelector<HTMLElement>('[role="status"]');
  const room = block.querySelector<HTMLElement>('.place-map-room');
  if (!facts || !button || !words || !status || !room) continue;
  const { texts, ...map } = JSON.parse(facts) as PlaceMapFacts;
  let close: (() => void) | undefined;

  button.addEventListener('click', () => {
    if (close) {
      close();
      close = undefined;
      words.textContent = texts.open;
      status.textContent = '';
      return;
    }
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    status.textContent = texts.loading;
    openMap(room, map, () => button.focus())
      .then((made) => {
        close = made;
        words.textContent = texts.close;
        status.textContent = texts.note;
      })
      .catch(() => {
        status.textContent = texts.failed;
      })
      .finally(() => {
        button.ariaDisabled = null;
      });
  });
  block.hidden = false;
}

/** @returns closes the map again */
async function openMap(room: HTMLElement, { words, direction, markers, areas }: Omit<PlaceMapFacts, 'texts'>, onLeave: () => void): Promise<() => void> {
  const [{ createRoot }, { Map, ground }] = await Promise.all([import('react-dom/client'), loadMap()]);
  const root = createRoot(room);
  const show = (selected?: string) =>
    root.render(
      <Map
        ground={ground}
        words={words}
        direction={direction}
        view={{ markers, areas, selected }}
        isSmall
        onMarker={(id) => show(id === selected ? undefined : id)}
        onLeave={onLeave}
      />,
    );
  show();
  return () => root.unmount();
}
