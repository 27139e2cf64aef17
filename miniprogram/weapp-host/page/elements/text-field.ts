import { Control, listen } from './control.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const NO_LIMIT = -1;

abstract class TextField<Inner extends Field> extends Control<Inner> {
  protected override create(): Inner {
    const field = this.createField();
    const value = () => ({ value: field.value, cursor: field.selectionStart ?? 0 });
    listen(field, 'input', () => {
      this.emit('input', { ...value(), keyCode: 0 });
    });
    listen(field, 'change', () => undefined);
    listen(field, 'focus', () => {
      this.emit('focus', { ...value(), height: 0 });
    });
    listen(field, 'blur', () => {
      this.emit('blur', value());
    });
    listen(field, 'keydown', ({ key }) => {
      if (key === 'Enter') this.emit('confirm', { value: field.value });
    });
    return field;
  }

  protected override update(field: Inner): void {
    const value = this.getAttribute('value') ?? '';
    if (field.value !== value) field.value = value;
    field.disabled = this.flag('disabled');
    const most = this.number('maxlength', NO_LIMIT);
    if (most >= 0) field.maxLength = most;
    else field.removeAttribute('maxlength');
    if (this.flag('focus')) field.focus();
  }

  protected abstract createField(): Inner;
}

export class InputElement extends TextField<HTMLInputElement> {
  protected override createField(): HTMLInputElement {
    return document.createElement('input');
  }

  protected override update(field: HTMLInputElement): void {
    super.update(field);
    field.type = this.flag('password') ? 'password' : 'text';
    field.inputMode = this.getAttribute('type') === 'number' ? 'numeric' : 'text';
  }
}

export class TextareaElement extends TextField<HTMLTextAreaElement> {
  protected override createField(): HTMLTextAreaElement {
    return document.createElement('textarea');
  }
}
