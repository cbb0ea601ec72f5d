/** The finder on /zoeken/: its question stands in the address, its parts where the server kept room for them. */
import { createPortal } from 'react-dom';
import { part } from '../part.ts';
import type { Cards } from './cards.ts';
import { FinderView, type FinderParts } from './FinderView.tsx';
import type { FinderPage } from './page.ts';
import { searchFields } from './search-fields.ts';
import { useMapOpen } from './use-map-open.ts';
import { useQuery } from './use-query.ts';

interface Props extends FinderPage {
  readonly cards: Cards;
}

export function Finder(page: Props) {
  const question = useQuery(page.facts);
  const map = useMapOpen();
  return <FinderView {...page} question={question} map={map} searchForm={formInPage} isOwnDevice arrange={inPage} />;
}

const formInPage = () => searchFields(document.querySelector('main .search-form'));

const inPage = ({ filters, map, list }: FinderParts) => (
  <>
    {filters && createPortal(filters, part('finder-filters'))}
    {map && createPortal(map, part('finder-map'))}
    {list}
  </>
);
