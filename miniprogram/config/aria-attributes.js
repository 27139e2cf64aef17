const attributes = {
  View: [
    'aria-role',
    'aria-label',
    'aria-hidden',
    'aria-checked',
    'aria-pressed',
    'aria-expanded',
    'aria-modal',
    'aria-live',
    'aria-level',
  ],
  Text: ['aria-role', 'aria-label', 'aria-hidden', 'aria-level'],
};

/** Taro wants for every component an object from attribute to template expression ('' = itself). */
module.exports = Object.fromEntries(
  Object.entries(attributes).map(([component, names]) => [
    component,
    Object.fromEntries(names.map((name) => [name, ''])),
  ]),
);
