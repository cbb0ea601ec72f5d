import type { CivilMoment } from '#domain/civil-time.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import { slotWords } from '../card/moment-words.ts';
import { whenOf } from '../card/next-moments.ts';
import { Pictogram } from '../finder/Pictogram.tsx';
import { Words } from '../finder/Words.tsx';
import { offerIn } from './card-of.ts';
import { Pair } from './Pair.tsx';
import { PhoneNumber } from './PhoneNumber.tsx';
import { Text } from './Text.tsx';

interface Props {
  readonly place: string;
  readonly own: HandoverFile;
  readonly visitor: HandoverFile | undefined;
  readonly now: CivilMoment;
}

/** What, when, where and how to reach it, in both languages. */
export function PlaceFacts({ place, own, visitor, now }: Props) {
  const offer = offerIn(own, place);
  if (!offer) return null;
  const { summary, facts, phone, status } = offer;
  const pair = (part: (file: HandoverFile, said: HandoverOffer) => React.ReactNode) => (
    <Pair own={own} visitor={visitor}>
      {(file) => part(file, offerIn(file, place) ?? offer)}
    </Pair>
  );
  return (
    <>
      {pair((file, said) => (
        <>
          {/* The heading says it in the language of the desk. */}
          {file !== own && (
            <p className="desk-name">
              <Text of={said.name} />
            </p>
          )}
          {summary !== undefined && (
            <p>
              <Text of={said.summary ?? summary} />
            </p>
          )}
          {status !== undefined && (
            <p className="doubt">
              <Text of={said.status ?? status} />
            </p>
          )}
        </>
      ))}
      {pair((file, said) => (
        <>
          <h3>
            <Words of={file.words.texts.when} />
          </h3>
          {said.needs.map((need, number) => (
            <p className="desk-name" key={number}>
              <Text of={need} />
            </p>
          ))}
          <When file={file} offer={said} now={now} />
        </>
      ))}
      {pair((file, { where }) => (
        <>
          <h3>
            <Words of={file.words.texts.where} />
          </h3>
          {where.lines.length > 0 && (
            <p>
              <bdi lang="nl" dir="ltr">
                {where.lines.join(', ')}
              </bdi>
            </p>
          )}
          {where.notes.map((note, number) => (
            <p key={number}>
              <Text of={note} />
            </p>
          ))}
        </>
      ))}
      {facts.length > 0 &&
        pair((_, said) => (
          <ul className="plain-list">
            {said.facts.map(({ pictogram, words }, number) => (
              <li key={number}>
                <Pictogram name={pictogram} /> <Text of={words} />
              </li>
            ))}
          </ul>
        ))}
      {phone !== undefined &&
        pair((file) => (
          <p>
            <Words of={file.words.texts.phone} />: <PhoneNumber number={phone} isInvented={file.isInvented} />
          </p>
        ))}
    </>
  );
}

function When({ file, offer, now }: { readonly file: HandoverFile; readonly offer: HandoverOffer; readonly now: CivilMoment }) {
  const { texts } = file.words;
  const when = whenOf(offer, file, now);
  if (when.is === 'moments') {
    return (
      <ul className="plain-list">
        {when.moments.map((moment, number) => (
          <li key={number}>
            <Text of={slotWords(moment, file)} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      {offer.told !== undefined && (
        <p className="pencil">
          <Text of={offer.told} />
        </p>
      )}
      <p>
        <Words of={when.is === 'closed' ? texts.noMoment : offer.phone === undefined ? texts.askFirst : texts.callFirst} />
      </p>
    </>
  );
}
