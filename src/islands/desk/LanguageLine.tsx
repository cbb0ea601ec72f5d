import type { DeskWords } from '#projections/desk-words.ts';
import { Button } from '../finder/Button.tsx';
import { fill } from '../finder/say.ts';
import { Words } from '../finder/Words.tsx';
import type { FileState } from './use-handover-file.ts';

interface Props {
  readonly words: DeskWords;
  readonly chosen: string | undefined;
  /** How the texts in that language stand. */
  readonly state: FileState['is'];
  readonly onChange: () => void;
}

/** The language of the card, always in sight and always to be changed. */
export function LanguageLine({ words: { texts, languages }, chosen, state, onChange }: Props) {
  const language = languages.find(({ id }) => id === chosen);
  if (!language) return null;
  const { html, direction, name, called } = language;
  return (
    <div className="desk-language">
      <Button pictogram="language" onClick={onChange}>
        <bdi lang={html} dir={direction}>
          {name}
        </bdi>{' '}
        – <Words of={texts.languageChange} />
      </Button>
      <p role="status" className={state === 'failed' ? 'doubt' : 'hint'}>
        {state === 'busy' && <Words of={fill(texts.languageBusy, { language: called })} />}
        {state === 'failed' && <Words of={fill(texts.languageFailed, { language: called })} />}
      </p>
    </div>
  );
}
