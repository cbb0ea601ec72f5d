import { useState } from 'react';
import type { CivilMoment } from '#domain/civil-time.ts';
import { timeOf } from '#domain/civil-time.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import type { DeskWords } from '#projections/desk-words.ts';
import { slotWords } from '../card/moment-words.ts';
import { momentOf, nextMoments } from '../card/next-moments.ts';
import { Words } from '../finder/Words.tsx';
import { agreedMoment, distinctMoments, isSameMoment } from './agreed-moment.ts';

interface Props {
  readonly words: DeskWords;
  readonly file: HandoverFile;
  readonly offer: HandoverOffer;
  readonly agreed: CivilMoment | undefined;
  readonly now: CivilMoment;
  readonly onAgree: (moment: CivilMoment | undefined) => void;
}

const hasBegun = ({ date, minute }: CivilMoment, now: CivilMoment) => date < now.date || (date === now.date && minute <= now.minute);

/** Whether a moment was agreed: one of the next sure ones, or any day and time still to come. */
export function AgreedMoment({ words: { texts }, file, offer, agreed, now, onAgree }: Props) {
  const coming = nextMoments(offer, file, now, 8).filter(({ slot }) => !hasBegun(momentOf(slot), now));
  const moments = distinctMoments(coming).slice(0, 3);
  const isListed = moments.some(({ slot }) => isSameMoment(momentOf(slot), agreed));
  const [isOther, setOther] = useState(agreed !== undefined && !isListed);
  const [day, setDay] = useState(isOther ? (agreed?.date ?? '') : '');
  const [time, setTime] = useState(isOther && agreed ? timeOf(agreed.minute) : '');
  const typed = agreedMoment(day, time, now);
  // Taken off the list meanwhile: what stands here is on no card.
  if (isOther && typed.is === 'moment' && !isSameMoment(typed.moment, agreed)) {
    setOther(false);
    setDay('');
    setTime('');
  }
  const type = (nextDay: string, nextTime: string) => {
    setDay(nextDay);
    setTime(nextTime);
    const next = agreedMoment(nextDay, nextTime, now);
    onAgree(next.is === 'moment' ? next.moment : undefined);
  };
  const choose = (moment: CivilMoment | undefined) => {
    setOther(false);
    onAgree(moment);
  };
  return (
    <div className="desk-moment" role="radiogroup" aria-labelledby="desk-moment">
      <h3 id="desk-moment">
        <Words of={texts.moment} />
      </h3>
      <label className="tick">
        <input type="radio" name="moment" checked={!isOther && agreed === undefined} onChange={() => choose(undefined)} />
        <span className="tick-words">
          <Words of={texts.momentNone} />
        </span>
      </label>
      {moments.map((moment) => (
        <label key={`${moment.slot.date} ${String(moment.slot.from)}`} className="tick">
          <input type="radio" name="moment" checked={!isOther && isSameMoment(momentOf(moment.slot), agreed)} onChange={() => choose(momentOf(moment.slot))} />
          <span className="tick-words">
            <Words of={slotWords(moment, file)} />
          </span>
        </label>
      ))}
      <label className="tick">
        <input
          type="radio"
          name="moment"
          checked={isOther}
          onChange={() => {
            setOther(true);
            onAgree(typed.is === 'moment' ? typed.moment : undefined);
          }}
        />
        <span className="tick-words">
          <Words of={texts.momentOther} />
        </span>
      </label>
      {isOther && (
        <div className="desk-other">
          <p className="field">
            <label htmlFor="desk-day">
              <Words of={texts.momentDay} />
            </label>
            <input id="desk-day" type="date" min={now.date} autoComplete="off" value={day} onChange={({ target }) => type(target.value, time)} />
          </p>
          <p className="field">
            <label htmlFor="desk-time">
              <Words of={texts.momentTime} />
            </label>
            <input id="desk-time" type="time" autoComplete="off" value={time} onChange={({ target }) => type(day, target.value)} />
          </p>
          <p role="alert" className="problem">
            {typed.is === 'past' && <Words of={texts.momentPast} />}
          </p>
        </div>
      )}
    </div>
  );
}
