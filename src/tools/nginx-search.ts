import type { ResponseHeader } from '#headers';

/** What a municipality's own server needs to know. */
export interface SearchingServer {
  readonly municipality: string;
  readonly security: readonly ResponseHeader[];
}

/** Where the visitors' browsers ask: the same origin as the site, so nothing else has to be allowed. */
export const searchPath = '/zoekmachine';

const escaped = (text: string) => text.replaceAll(/[^\w]/g, String.raw`\$&`);

/**
 * A whole nginx server for compose.yaml: it serves the site and lets through to the search server what a visitor needs, and nothing else.
 * It reads `dist` at /srv/dist. No location inside has an add_header of its own: one would drop all that it inherits.
 */
export const nginxSearch = ({ municipality, security }: SearchingServer): string => {
  const zone = `search_${municipality}`;
  const only = (method: string) => `if ($request_method != ${method}) { return 405; }`;
  return `# The whole server for compose.yaml. For an nginx of your own: other paths than /srv/dist, your own resolver (or none, with the address
# of the search server in proxy_pass), and your own listen and server_name. Behind another proxy every visitor has the address
# of that proxy, and all share one limit: name it with set_real_ip_from, and use real_ip_header X-Forwarded-For.
limit_req_zone $binary_remote_addr zone=${zone}:10m rate=20r/s;

server {
  listen 80;
  listen [::]:80;
  server_name _;
  server_tokens off;
  # What somebody looks for is part of an address of the site as well.
  access_log off;
  root /srv/dist/${municipality};
  gzip on;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types text/css text/plain text/xml text/calendar application/javascript application/json application/geo+json application/manifest+json image/svg+xml;
  include /srv/dist/${municipality}-deploy/nginx.conf;
  # A variable is looked up when somebody asks: the site is served as well when there is no search server. The resolver is Docker's own.
  set $search_server http://meilisearch:7700;
  resolver 127.0.0.11 valid=10s;

  location ^~ ${searchPath}/ {
${[...security, { name: 'Cache-Control', value: 'no-store' }].map(({ name, value }) => `    add_header ${name} "${value}" always;`).join('\n')}
    # These lines would hold addresses of visitors and what they asked.
    error_log /dev/stderr crit;
    # Questions are small; none is ever written to the disk.
    client_max_body_size 64k;
    client_body_buffer_size 64k;
    proxy_max_temp_file_size 0;
    client_body_timeout 5s;
    proxy_connect_timeout 1s;
    proxy_send_timeout 2s;
    proxy_read_timeout 2s;
    limit_req zone=${zone} burst=60 nodelay;
    limit_req_status 429;
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header Cookie "";
    proxy_hide_header Access-Control-Allow-Origin;

    location = ${searchPath}/multi-search {
      ${only('POST')}
      proxy_pass $search_server/multi-search;
    }
    location = ${searchPath}/health {
      ${only('GET')}
      proxy_pass $search_server/health;
    }
    location ~ ^${searchPath}/indexes/(?<search_index>${escaped(municipality)}_[a-z][a-z0-9-]*)/search$ {
      ${only('POST')}
      proxy_pass $search_server/indexes/$search_index/search;
    }
    return 404;
  }
}
`;
};
