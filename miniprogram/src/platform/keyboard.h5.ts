const ARROWS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/** The keys that press a part of a page, by its role. */
const PRESSING: Readonly<Record<string, readonly string[]>> = {
  button: ['Enter', ' '],
  radio: ['Enter', ' '],
  link: ['Enter'],
};

const chooseNeighbour = (radio: HTMLElement, distance: number) => {
  const group = [...(radio.parentElement?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])];
  const neighbour = group.at((group.indexOf(radio) + distance) % group.length);
  neighbour?.focus();
  neighbour?.click();
};

const press = (event: KeyboardEvent) => {
  if (!(event.target instanceof HTMLElement)) return;
  const role = event.target.getAttribute('role') ?? '';
  const distance = role === 'radio' ? ARROWS[event.key] : undefined;
  const pressed = PRESSING[role]?.includes(event.key) === true;
  if (distance === undefined && !pressed) return;
  event.preventDefault();
  if (distance === undefined) event.target.click();
  else chooseNeighbour(event.target, distance);
};

/** Lets the keyboard press what is a button by its role only: Taro's elements are no real buttons. */
export const listenToKeyboard = (): void => {
  document.addEventListener('keydown', press);
};
