/** What Lighthouse says of a page on a slow phone. It is fetched when it is asked for: nobody needs it to build or test the site. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumLaunch } from '../chromium-launch.ts';

const lighthouse = 'lighthouse@13.5.0';

export interface Verdict {
  /** `/jongeren/` */
  readonly path: string;
  /** 0 to 100. */
  readonly performance: number;
  readonly accessibility: number;
  /** Milliseconds. */
  readonly largestPaint: number;
  readonly blocked: number;
  readonly layoutShift: number;
  /** Over the line, with headers; fonts left out. */
  readonly bytes: number;
  readonly fontBytes: number;
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<
    Record<string, { readonly numericValue?: number; readonly details?: { readonly items: readonly { resourceType?: string; transferSize?: number }[] } }>
  >;
}

/** @param address of the served site; ends in a slash. @throws when Lighthouse can't be fetched, or can't start the browser */
export function judge(address: string, paths: readonly string[]): Verdict[] {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const report = join(folder, 'report.json');
  const chrome = 'executablePath' in chromiumLaunch ? { CHROME_PATH: chromiumLaunch.executablePath } : {};
  try {
    return paths.map((path) => {
      const options = ['--quiet', '--only-categories=performance,accessibility', '--output=json', `--output-path=${report}`];
      execFileSync(
        'npm',
        [
          'exec',
          '--yes',
          `--package=${lighthouse}`,
          '--',
          'lighthouse',
          address + path,
          ...options,
          `--chrome-flags=--headless ${chromiumLaunch.args.join(' ')}`,
        ],
        { env: { ...process.env, ...chrome }, stdio: ['ignore', 'ignore', 'inherit'] },
      );
      return verdictOf(`/${path}`, JSON.parse(readFileSync(report, 'utf8')) as Report);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function verdictOf(path: string, { categories, audits }: Report): Verdict {
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  const requests = audits['network-requests']?.details?.items ?? [];
  const sum = (isOne: (type: string | undefined) => boolean) =>
    requests.filter(({ resourceType }) => isOne(resourceType)).reduce((bytes, { transferSize = 0 }) => bytes + transferSize, 0);
  return {
    path,
    performance: score('performance'),
    accessibility: score('accessibility'),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    layoutShift: value('cumulative-layout-shift'),
    bytes: sum((type) => type !== 'Font'),
    fontBytes: sum((type) => type === 'Font'),
  };
}
