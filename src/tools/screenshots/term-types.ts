import type { Catalogue } from '#domain/catalogue.ts';
import { most, pathOf, type SoughtType } from './page-type.ts';

export const termTypes = ({ kinds, topics, offers }: Catalogue): readonly SoughtType[] => {
  const kind = most(kinds, (one) => offers.filter((offer) => offer.kind === one).length);
  const plain = topics.filter(({ sensitive }) => !sensitive);
  const topic = most(plain, (one) => offers.filter((offer) => offer.topics.includes(one)).length);
  const sensitive = topics.find((one) => one.sensitive);
  return [
    { id: 'topics', title: 'All topics', path: 'onderwerpen/' },
    { id: 'topic', title: 'The topic with most offers', path: pathOf('onderwerpen', topic) },
    { id: 'topic-sensitive', title: 'A topic with a quick exit', path: pathOf('onderwerpen', sensitive) },
    { id: 'kinds', title: 'All kinds', path: 'soorten/' },
    { id: 'kind', title: 'The kind with most offers', path: pathOf('soorten', kind) },
  ];
};
