import { toHostIds } from '../../host-ids.ts';
import { BuiltIn } from './built-in.ts';

const DEFAULT_THRESHOLD = 50;

export class ScrollViewElement extends BuiltIn {
  static override readonly observedAttributes = [
    ...BuiltIn.observedAttributes,
    'scroll-top',
    'scroll-left',
    'scroll-into-view',
  ];

  private prepared = false;
  private atUpper = true;
  private atLower = false;

  protected override connected(): void {
    if (this.prepared) return;
    this.prepared = true;
    this.addEventListener('scroll', () => {
      this.tellEdges();
    });
  }

  protected override changed(name: string): void {
    if (name === 'scroll-top') this.scrollTop = this.number(name, 0);
    if (name === 'scroll-left') this.scrollLeft = this.number(name, 0);
    const target = this.getAttribute('scroll-into-view') ?? '';
    if (name === 'scroll-into-view' && target !== '') {
      this.querySelector(toHostIds(`#${target}`))?.scrollIntoView();
    }
  }

  private tellEdges(): void {
    const { scrollTop, clientHeight, scrollHeight } = this;
    const upper = scrollTop <= this.number('upper-threshold', DEFAULT_THRESHOLD);
    const lower =
      scrollTop + clientHeight >= scrollHeight - this.number('lower-threshold', DEFAULT_THRESHOLD);
    if (upper && !this.atUpper) this.emit('scrolltoupper', { direction: 'top' });
    if (lower && !this.atLower) this.emit('scrolltolower', { direction: 'bottom' });
    this.atUpper = upper;
    this.atLower = lower;
  }
}
