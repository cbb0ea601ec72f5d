import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const largeBytes = 2 * 1024 * 1024;

const weightsIn = (acceptEncoding: string) =>
  new Map(
    acceptEncoding.split(',').map((part) => {
      const [name = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0] as const;
    }),
  );

/** The encoding the client likes best; brotli when it likes several equally. */
export const chooseEncoding = (acceptEncoding: string | undefined): Encoding => {
  const weights = weightsIn(acceptEncoding ?? '');
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const [br, gz] = [weightOf('br'), weightOf('gzip')];
  if (br > 0 && br >= gz) return 'br';
  return gz > 0 ? 'gzip' : 'identity';
};

/** The bytes in that encoding. Brotli's best level takes seconds on a large file, so those get a middle one. */
export const encode = async (bytes: Buffer, encoding: Encoding): Promise<Buffer> => {
  if (encoding === 'gzip') return zip(bytes, { level: 9 });
  if (encoding === 'identity') return bytes;
  const quality = bytes.length > largeBytes ? 5 : 11;
  return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
};
