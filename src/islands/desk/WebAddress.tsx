/** No link: whoever uses the desk next would find the site in the history of the browser. */
export const WebAddress = ({ url }: { readonly url: string }) => <bdi dir="ltr">{url.replace(/^https?:\/\/|\/$/g, '')}</bdi>;
