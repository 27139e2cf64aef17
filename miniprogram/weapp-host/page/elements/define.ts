import { type SupportedTag, domTag, supportedTags, unsupportedTags } from '../../built-in-tags.ts';
import { recordError } from '../records.ts';
import { BuiltIn } from './built-in.ts';
import { SliderElement, SwitchElement } from './choice.ts';
import { ImageElement } from './image.ts';
import { Pressable } from './pressable.ts';
import { ScrollViewElement } from './scroll-view.ts';
import { InputElement, TextareaElement } from './text-field.ts';

class ButtonElement extends Pressable {
  protected override connected(): void {
    super.connected();
    if (!this.hasAttribute('role')) this.role = 'button';
    const openType = this.getAttribute('open-type') ?? '';
    if (openType !== '')
      recordError('component', `the host does not implement open-type ${openType}`);
  }
}

const own: Partial<Record<SupportedTag, CustomElementConstructor>> = {
  button: ButtonElement,
  image: ImageElement,
  input: InputElement,
  'scroll-view': ScrollViewElement,
  slider: SliderElement,
  switch: SwitchElement,
  textarea: TextareaElement,
  view: Pressable,
};

/** Defines all built-in components as custom elements; one that the host lacks is an error when used. */
export function defineElements(): void {
  for (const tag of supportedTags) {
    // a constructor serves one name only
    const plain = class extends BuiltIn {};
    customElements.define(domTag(tag), own[tag] ?? plain);
  }
  for (const tag of unsupportedTags) {
    const missing = class extends BuiltIn {
      protected override connected(): void {
        recordError('component', `the host does not implement <${tag}>`);
      }
    };
    customElements.define(domTag(tag), missing);
  }
}
