import { BuiltIn } from './built-in.ts';

/** A component that shows `hover-class` while it is pressed. */
export class Pressable extends BuiltIn {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private prepared = false;

  protected override connected(): void {
    if (this.prepared) return;
    this.prepared = true;
    this.addEventListener('pointerdown', () => {
      this.schedule(true, this.number('hover-start-time', 50));
    });
    for (const end of ['pointerup', 'pointercancel', 'pointerleave']) {
      this.addEventListener(end, () => {
        this.schedule(false, this.number('hover-stay-time', 400));
      });
    }
  }

  private schedule(pressed: boolean, delay: number): void {
    const classes = (this.getAttribute('hover-class') ?? 'none').split(/\s+/u).filter(Boolean);
    if (classes.length === 0 || classes.includes('none')) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      for (const name of classes) this.classList.toggle(name, pressed);
    }, delay);
  }
}
