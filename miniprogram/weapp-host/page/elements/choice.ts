import { Control, listen } from './control.ts';

export class SwitchElement extends Control<HTMLInputElement> {
  protected override create(): HTMLInputElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.role = 'switch';
    listen(box, 'change', () => {
      this.emit('change', { value: box.checked });
    });
    return box;
  }

  protected override update(box: HTMLInputElement): void {
    box.checked = this.flag('checked');
    box.disabled = this.flag('disabled');
  }
}

export class SliderElement extends Control<HTMLInputElement> {
  protected override create(): HTMLInputElement {
    const range = document.createElement('input');
    range.type = 'range';
    listen(range, 'input', () => {
      this.emit('changing', { value: range.valueAsNumber });
    });
    listen(range, 'change', () => {
      this.emit('change', { value: range.valueAsNumber });
    });
    return range;
  }

  protected override update(range: HTMLInputElement): void {
    range.min = String(this.number('min', 0));
    range.max = String(this.number('max', 100));
    range.step = String(this.number('step', 1));
    range.value = String(this.number('value', 0));
    range.disabled = this.flag('disabled');
  }
}
