import { glassEasel } from 'glass-easel-miniprogram-adapter';

type Shadowed = glassEasel.ShadowedEvent<unknown>;
type Mark = Record<string, unknown> | null;

interface Touch {
  readonly identifier: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly pageX: number;
  readonly pageY: number;
}

const toTouch = (point: MouseEvent | globalThis.Touch, identifier: number): Touch => ({
  identifier,
  clientX: point.clientX,
  clientY: point.clientY,
  pageX: point.pageX,
  pageY: point.pageY,
});

function touchesOf(event: unknown, list: 'touches' | 'changedTouches'): readonly Touch[] {
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) {
    // a tap is made of the touch that ends, and still counts it
    const points = event[list].length > 0 ? event[list] : event.changedTouches;
    return [...points].map((touch) => toTouch(touch, touch.identifier));
  }
  return event instanceof MouseEvent ? [toTouch(event, 0)] : [];
}

function scrollDetail(target: HTMLElement) {
  const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = target;
  return { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 };
}

function detailOf(original: unknown, given: unknown): unknown {
  if (original instanceof CustomEvent) return original.detail;
  if (!(original instanceof Event) || original.type !== 'scroll') return given;
  return original.target instanceof HTMLElement ? scrollDetail(original.target) : given;
}

/** What a handler may know of an element: never the element itself. */
function nodeOf(element: glassEasel.Element) {
  const backend = element.$$ as unknown;
  const { offsetLeft, offsetTop } =
    backend instanceof HTMLElement ? backend : { offsetLeft: 0, offsetTop: 0 };
  return { id: element.id, dataset: { ...element.dataset }, offsetLeft, offsetTop };
}

/** A component as event target is its method caller, which leads to the component by `_$`. */
const elementOf = (target: glassEasel.Element): glassEasel.Element =>
  '_$' in target ? (target._$ as glassEasel.Element) : target;

/** An event as WeChat's logic layer sees it: plain data and two ways to stop it. */
export class LogicEvent extends glassEasel.Event<unknown> {
  override wrapShadowedEvent(
    target: glassEasel.Element,
    mark: Mark,
    currentTarget: glassEasel.Element,
  ): Shadowed {
    const original = this.getOriginalEvent();
    const shadowed = super.wrapShadowedEvent(target, mark, currentTarget);
    const plain = {
      target: nodeOf(elementOf(target)),
      currentTarget: nodeOf(elementOf(currentTarget)),
      mark: mark ?? {},
      detail: detailOf(original, this.detail),
      touches: touchesOf(original, 'touches'),
      changedTouches: touchesOf(original, 'changedTouches'),
    };
    return Object.assign(shadowed, plain);
  }
}
