/** Starts the finder on /zoeken/. Whatever fails here leaves the list of the server as it was. */
import { createRoot } from 'react-dom/client';
import { part } from '../part.ts';
import { adoptCards } from './cards.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Finder } from './Finder.tsx';
import { readPage } from './page.ts';
import { Words } from './Words.tsx';

performance.mark('finder-start');

const page = readPage();
const cards = adoptCards(part('finder-all'));

const giveBack = () => {
  cards.restore();
  document.documentElement.dataset.finder = 'broken';
  delete document.documentElement.dataset.map;
};

createRoot(part('finder-answer')).render(
  <ErrorBoundary
    onBroken={giveBack}
    fallback={
      <p className="doubt" role="alert">
        <Words of={page.words.texts.broken} />
      </p>
    }
  >
    <Finder {...page} cards={cards} />
  </ErrorBoundary>,
);
