/** Who made the map: always in sight, with a link where the text holds an address: "© Kadaster (https://…)". */
import { Fragment } from 'react';
import type { MapGround } from '#projections/map-ground.ts';
import type { MapWords } from '#projections/map-words.ts';

const withAddress = /^(.*?)[\s(]*(https:\/\/[^\s)]+)\)?$/;

export function MapSources({ attribution, words }: { readonly attribution: MapGround['attribution']; readonly words: MapWords }) {
  if (attribution.length === 0) return null;
  return (
    <p className="map-sources">
      {words.sources}{' '}
      <bdi lang="nl" dir="ltr">
        {attribution.map((text, number) => {
          const [, name, address] = withAddress.exec(text) ?? [];
          return (
            <Fragment key={text}>
              {number > 0 && ' · '}
              {address ? <a href={address}>{name || address}</a> : text}
            </Fragment>
          );
        })}
      </bdi>
    </p>
  );
}
