/** What all built-in components share. An attribute is a property of the WeChat component. */
export class BuiltIn extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ['aria-role'];

  connectedCallback(): void {
    this.connected();
  }

  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    if (name === 'aria-role') this.mirror('role', value);
    else if (this.isConnected) this.changed(name);
  }

  /** Called each time the element enters the page. */
  protected connected(): void {
    return;
  }

  /** Called when an observed attribute changed while in the page. */
  protected changed(_name: string): void {
    return;
  }

  /** True for a boolean property that is set. */
  protected flag(name: string): boolean {
    const value = this.getAttribute(name);
    return value !== null && value !== 'false';
  }

  protected number(name: string, otherwise: number): number {
    const value = this.getAttribute(name);
    return value === null || value === '' ? otherwise : Number(value);
  }

  /** Tells the mini program; the events of built-in components do not bubble. */
  protected emit(type: string, detail: object = {}): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  private mirror(name: string, value: string | null): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}
