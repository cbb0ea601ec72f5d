import { withValues, type Query } from '#domain/finder/query.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import { Button } from './Button.tsx';
import type { Here } from './use-point.ts';
import type { Change } from './use-query.ts';
import { Words } from './Words.tsx';

interface Props {
  readonly words: FinderWords;
  readonly query: Query;
  readonly change: Change;
  readonly here: Here;
}

/** Asks the device where it is, or lets it forget that. */
export const HereButton = ({ words: { texts }, query, change, here }: Props) => (
  <>
    <Button
      pictogram={here.state === 'on' ? 'x' : 'map-pin'}
      aria-disabled={here.state === 'busy'}
      onClick={() => {
        // One point to measure from: the device takes the place of the postcode.
        if (here.state === 'off' || here.state === 'failed') here.ask(() => change({ ...query, postcode: undefined }));
        if (here.state === 'on') {
          here.forget();
          change(withValues(query, 'near', []));
        }
      }}
    >
      <Words of={here.state === 'on' ? texts.hereForget : texts.here} />
    </Button>
    <p className="hint" role="status">
      <Words of={{ off: texts.hereNote, busy: texts.hereBusy, on: texts.hereOn, failed: texts.hereFailed }[here.state]} />
    </p>
  </>
);
