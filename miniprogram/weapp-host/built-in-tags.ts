/** Built-in components that the host implements. */
export const supportedTags = [
  'button',
  'icon',
  'image',
  'input',
  'label',
  'progress',
  'scroll-view',
  'slider',
  'switch',
  'text',
  'textarea',
  'view',
] as const;

export type SupportedTag = (typeof supportedTags)[number];

/** Built-in components that exist in WeChat but not here: a template may name them, a page may not use them. */
export const unsupportedTags = [
  'audio',
  'camera',
  'canvas',
  'checkbox',
  'checkbox-group',
  'cover-image',
  'cover-view',
  'editor',
  'form',
  'live-player',
  'live-pusher',
  'map',
  'match-media',
  'movable-area',
  'movable-view',
  'navigation-bar',
  'navigator',
  'page-container',
  'page-meta',
  'picker',
  'picker-view',
  'picker-view-column',
  'radio',
  'radio-group',
  'rich-text',
  'root-portal',
  'share-element',
  'swiper',
  'swiper-item',
  'video',
  'web-view',
] as const;

/** The name a built-in component has in the host's DOM; custom elements need a dash. */
export const domTag = (tag: string): string => `wx-${tag}`;
