import { BuiltIn } from './built-in.ts';

const MIRRORED = ['aria-label', 'placeholder'] as const;

/** A built-in component around one real form control, which keyboards and screen readers reach. */
export abstract class Control<Inner extends HTMLElement> extends BuiltIn {
  static override readonly observedAttributes = [
    ...BuiltIn.observedAttributes,
    ...MIRRORED,
    'checked',
    'disabled',
    'focus',
    'max',
    'maxlength',
    'min',
    'mode',
    'password',
    'src',
    'step',
    'type',
    'value',
  ];

  private control: Inner | undefined;

  /** Makes the control and listens to it. */
  protected abstract create(): Inner;

  /** Brings the control in step with the attributes. */
  protected abstract update(control: Inner): void;

  protected override connected(): void {
    if (this.control) return;
    this.control = this.create();
    this.append(this.control);
    this.changed();
  }

  protected override changed(): void {
    if (!this.control) return;
    for (const name of MIRRORED) {
      const value = this.getAttribute(name);
      if (value === null) this.control.removeAttribute(name);
      else this.control.setAttribute(name, value);
    }
    this.update(this.control);
  }
}

/** Keeps a control's own event from the mini program, which gets the component's instead. */
export function listen<Event extends keyof HTMLElementEventMap>(
  control: HTMLElement,
  type: Event,
  handle: (event: HTMLElementEventMap[Event]) => void,
): void {
  control.addEventListener(type, (event) => {
    event.stopPropagation();
    handle(event);
  });
}
