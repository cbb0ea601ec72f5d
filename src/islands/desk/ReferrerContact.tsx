import type { DeskWords } from '#projections/desk-words.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import { Words } from '../finder/Words.tsx';
import { PhoneNumber } from './PhoneNumber.tsx';
import { WebAddress } from './WebAddress.tsx';

interface Props {
  readonly words: DeskWords;
  readonly offer: HandoverOffer;
  readonly isInvented: boolean;
}

/** Whom a referrer turns to: first of all, because it is what they came for. */
export function ReferrerContact({ words: { contact }, offer: { referrers }, isInvented }: Props) {
  return (
    <section className="desk-referrer">
      <h3>
        <Words of={contact.contact} />
      </h3>
      {!referrers && (
        <p className="pencil">
          <Words of={contact.noContact} />
        </p>
      )}
      {referrers?.phone !== undefined && (
        <p>
          <PhoneNumber number={referrers.phone} isInvented={isInvented} />
        </p>
      )}
      {referrers?.mail !== undefined && <p>{isInvented ? <bdi dir="ltr">{referrers.mail}</bdi> : <a href={`mailto:${referrers.mail}`}>{referrers.mail}</a>}</p>}
      {referrers?.website !== undefined && (
        <p>
          <WebAddress url={referrers.website} />
        </p>
      )}
      {referrers?.note !== undefined && (
        <p>
          <Words of={referrers.note} />
        </p>
      )}
    </section>
  );
}
