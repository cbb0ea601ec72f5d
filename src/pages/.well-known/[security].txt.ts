import type { APIRoute } from 'astro';
import { addDuration } from '#domain/civil-time.ts';
import { catalogue } from '#layouts/site.ts';

const { securityContact, publicAddress } = catalogue.municipality;

export const getStaticPaths = () => (securityContact ? [{ params: { security: 'security' } }] : []);

/** RFC 9116. The site is made anew every night, so half a year is never reached. */
export const GET: APIRoute = () => {
  const contact = securityContact ?? '';
  const lines = [
    `Contact: ${contact.includes('@') && !contact.startsWith('http') ? `mailto:${contact}` : contact}`,
    `Expires: ${addDuration(catalogue.today, 'P6M')}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    ...(publicAddress ? [`Canonical: ${publicAddress.replace(/\/$/, '')}/.well-known/security.txt`] : []),
  ];
  return new Response(`${lines.join('\n')}\n`);
};
