import type { DeskWords } from '#projections/desk-words.ts';
import { Button } from '../finder/Button.tsx';
import { fill } from '../finder/say.ts';
import { Words } from '../finder/Words.tsx';
import { takeUpdate } from '../offline/offline.ts';
import { useOffline } from './use-offline.ts';

interface Props {
  readonly words: DeskWords;
  readonly role: DeskWords['desk'];
  readonly isReferrer: boolean;
  /** The day the data are of. */
  readonly made: string | undefined;
  readonly intl: string;
  /** Whether there is nothing that a newer version would take away. */
  readonly isBlank: boolean;
}

/** Of when the data are, whether they are here without a network, and the other ways to use the desk. */
export function Foot({ words, role, isReferrer, made, intl, isBlank }: Props) {
  const { texts } = words;
  const { isReady, isOffline, isNewer } = useOffline(words.language, isBlank);
  const date =
    made === undefined ? undefined : new Intl.DateTimeFormat(intl, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(made));
  return (
    <footer className="desk-foot">
      {date !== undefined && (
        <p role="status">
          <Words of={fill(isOffline ? texts.offline : texts.data, { date })} />
          {isReady && !isOffline && (
            <>
              {' · '}
              <Words of={texts.ready} />
            </>
          )}
        </p>
      )}
      {isNewer && !isBlank && (
        <p className="desk-newer">
          <Words of={texts.newer} />{' '}
          <Button onClick={takeUpdate}>
            <Words of={texts.update} />
          </Button>
        </p>
      )}
      <p className="desk-ways">
        <a href={words.howTo} target="_blank" rel="noopener">
          <Words of={texts.howTo} />
        </a>
        <a href={isReferrer ? location.pathname : '?voor=verwijzer'}>
          <Words of={role.other} />
        </a>
      </p>
    </footer>
  );
}
