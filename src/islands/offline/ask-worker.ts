interface Message {
  readonly type: string;
  readonly parts?: readonly string[];
}

/**
 * Sends a message to a service worker.
 * @param patience milliseconds: a worker that doesn't know the question, or is put to sleep halfway, never answers
 * @returns its answer; undefined when that doesn't come in time
 */
export function askWorker(worker: Pick<ServiceWorker, 'postMessage'>, message: Message, patience: number): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const end = (answer?: unknown) => {
      clearTimeout(timer);
      port1.close();
      resolve(answer);
    };
    const timer = setTimeout(end, patience);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => end(data);
    worker.postMessage(message, [port2]);
  });
}
