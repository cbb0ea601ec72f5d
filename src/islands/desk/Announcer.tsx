import type { DeskWords } from '#projections/desk-words.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import { fill, plain } from '../finder/say.ts';
import { Words } from '../finder/Words.tsx';
import type { Announcement } from './desk-state.ts';

interface Props {
  readonly words: DeskWords;
  readonly said: Announcement | undefined;
  readonly offerOf: (key: string) => HandoverOffer | undefined;
}

/** Says what just happened. That everything is gone is there for all to see. */
export const Announcer = ({ words, said, offerOf }: Props) => (
  <p role="status" className={said?.is === 'cleared' ? 'desk-said' : 'visually-hidden'}>
    {said && (
      <span key={said.number}>
        <Words of={fill(words.texts[said.is], { name: plain(offerOf(said.key ?? '')?.name ?? '') })} />
      </span>
    )}
  </p>
);
