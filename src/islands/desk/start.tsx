/** Starts the desk on /balie/. Whatever fails here leaves the list of the server, and remembers nothing. */
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../finder/ErrorBoundary.tsx';
import { plain } from '../finder/say.ts';
import { Words } from '../finder/Words.tsx';
import { part } from '../part.ts';
import { Desk } from './Desk.tsx';
import { readDeskPage } from './desk-page.ts';

const page = readDeskPage();
const { cards, form, role, words } = page;
const { dataset } = document.documentElement;

// The page is the same for everybody at first; only the address tells who uses it.
const [title, lead] = part('desk-head').children;
if (title) title.textContent = plain(role.title);
if (lead) lead.textContent = plain(role.lead);

dataset.desk = 'ready';

const giveBack = () => {
  cards.restore();
  // What is asked in it would stand in the history of a shared computer.
  form.remove();
  dataset.desk = 'broken';
  delete dataset.map;
};

createRoot(part('desk')).render(
  <ErrorBoundary
    onBroken={giveBack}
    fallback={
      <p className="doubt" role="alert">
        <Words of={words.texts.broken} />
      </p>
    }
  >
    <Desk {...page} />
  </ErrorBoundary>,
);
