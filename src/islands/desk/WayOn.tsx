import type { DeskWords } from '#projections/desk-words.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import { Button } from '../finder/Button.tsx';
import { Words } from '../finder/Words.tsx';
import { PhoneNumber } from './PhoneNumber.tsx';
import { WebAddress } from './WebAddress.tsx';

interface Props {
  readonly words: DeskWords;
  readonly offer: HandoverOffer;
  readonly isInvented: boolean;
  /** Shows the advice points. */
  readonly onAdvice: () => void;
}

/** The best way to an offer; when nobody knows it, the one thing that can be done now. */
export function WayOn(props: Props) {
  const { words, offer, isInvented } = props;
  const { bestWay, next, phone } = offer;
  return (
    <>
      {bestWay === undefined && (
        <p className="pencil">
          <Words of={words.texts.unknown} />
        </p>
      )}
      <p className="desk-way">
        <Words of={bestWay ? words.ways[bestWay] : words.next[next]} />
      </p>
      {phone !== undefined && (
        <p className="desk-way">
          <PhoneNumber number={phone} isInvented={isInvented} />
        </p>
      )}
      {bestWay === undefined && <Elsewhere {...props} />}
    </>
  );
}

/** What to use for the next step. The advice points are in the list of the desk itself. */
function Elsewhere({ words: { texts }, offer: { next, website, mail }, isInvented, onAdvice }: Props) {
  if (next === 'mail' && mail !== undefined && !isInvented) {
    return (
      <p>
        <a href={`mailto:${mail}`}>
          <bdi dir="ltr">{mail}</bdi>
        </a>
      </p>
    );
  }
  if (next === 'website' && website !== undefined) {
    return (
      <p>
        <WebAddress url={website} />
      </p>
    );
  }
  if (next !== 'advice') return null;
  return (
    <Button pictogram="info-circle" onClick={onAdvice}>
      <Words of={texts.adviceName} />
    </Button>
  );
}
