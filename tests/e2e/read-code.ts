import type { Locator } from '@playwright/test';
import jsqr from 'jsqr';

const decode = jsqr as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

/** What a phone reads from a QR code, from a picture of it; undefined when it reads nothing. */
export async function readCode(code: Locator): Promise<string | undefined> {
  const picture = (await code.screenshot()).toString('base64');
  const { pixels, width, height } = await code.page().evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return { pixels: [...context.getImageData(0, 0, image.width, image.height).data], width: image.width, height: image.height };
  }, picture);
  return decode(Uint8ClampedArray.from(pixels), width, height)?.data;
}
