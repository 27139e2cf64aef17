/** Our own icons: 24 × 24, stroke 1.75, round ends; each is the inside of one SVG path. */
export const icons = {
  digests:
    'M5 4.5h9.5a3 3 0 0 1 3 3v12H8a3 3 0 0 1-3-3zM5 16.5a3 3 0 0 1 3-3h9.5M8.75 8.25h5M20.5 7.5v12',
  facts:
    'M12 4.25v15.5M8 19.75h8M4.75 7.5h14.5M4.75 7.5L2.5 13a2.4 2.4 0 0 0 4.5 0zM19.25 7.5L17 13a2.4 2.4 0 0 0 4.5 0z',
  guides: 'M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM16.5 13.75v5.5M13.75 16.5h5.5',
  me: 'M12 11.75a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5zM4.75 19.75c.6-3.4 3.5-5.25 7.25-5.25s6.65 1.85 7.25 5.25',
  back: 'M14.75 5.25L8 12l6.75 6.75',
  forward: 'M9.25 5.25L16 12l-6.75 6.75',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.75l4.5 4.5L19 7.5',
  warning: 'M12 4.25l8.5 15.25h-17zM12 10v4.25M12 16.9v.1',
  quote:
    'M9.5 7.5c-2.6.9-4 2.9-4 5.75v3.25h4.25v-4.25H7.5M18 7.5c-2.6.9-4 2.9-4 5.75v3.25h4.25v-4.25H16',
  copy: 'M8.75 8.75h10.5v10.5H8.75zM5.5 15.25h-.75V4.75h10.5v.75',
} as const;

export type IconName = keyof typeof icons;
