/** What a service worker sees around it, as far as ours uses it. The library of TypeScript that knows it all would hide the page's own events from every island. */
export interface LastingEvent extends Event {
  readonly waitUntil: (until: Promise<unknown>) => void;
}

export interface AskedEvent extends Event {
  readonly request: Request;
  /** Of the window this page will stand in; empty when it isn't a page. */
  readonly resultingClientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
}

export interface MessageOf extends Event {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  /** The window that sent it. */
  readonly source: { readonly id: string } | null;
  readonly waitUntil: LastingEvent['waitUntil'];
}

interface WorkerEvents {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly fetch: AskedEvent;
  readonly message: MessageOf;
}

export interface WorkerScope {
  readonly addEventListener: <Name extends keyof WorkerEvents>(name: Name, listener: (event: WorkerEvents[Name]) => void) => void;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (which: { readonly type: 'window'; readonly includeUncontrolled: boolean }) => Promise<readonly unknown[]>;
  };
  readonly location: { readonly origin: string };
  readonly skipWaiting: () => Promise<void>;
}
