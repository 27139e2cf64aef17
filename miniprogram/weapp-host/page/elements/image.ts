import { assetUrl } from '../asset-url.ts';
import { recordError } from '../records.ts';
import { Control } from './control.ts';

const FIT: Readonly<Record<string, string>> = { aspectFit: 'contain', aspectFill: 'cover' };

export class ImageElement extends Control<HTMLImageElement> {
  protected override create(): HTMLImageElement {
    const image = document.createElement('img');
    image.addEventListener('load', () => {
      this.fitHeight(image);
      this.emit('load', { width: image.naturalWidth, height: image.naturalHeight });
    });
    image.addEventListener('error', () => {
      recordError('image', `can not load ${image.src.slice(0, 200)}`);
      this.emit('error', { errMsg: 'GET image failed' });
    });
    return image;
  }

  protected override update(image: HTMLImageElement): void {
    image.alt = this.getAttribute('aria-label') ?? '';
    image.style.objectFit = FIT[this.getAttribute('mode') ?? ''] ?? 'fill';
    const source = this.getAttribute('src') ?? '';
    const url = assetUrl(source);
    if (source !== '' && image.getAttribute('src') !== url) image.src = url;
  }

  /** Mode `widthFix`: the height follows the picture. */
  private fitHeight({ naturalWidth, naturalHeight }: HTMLImageElement): void {
    if (this.getAttribute('mode') !== 'widthFix') return;
    this.style.height = 'auto';
    this.style.aspectRatio = `${String(naturalWidth)} / ${String(naturalHeight)}`;
  }
}
