import type { ReactNode } from 'react';

/** Line drawings on a 16-unit grid; each verdict has its own shape, so that nothing rests on colour alone. */
const paths = {
  check: 'M3 8.5 6.5 12 13 4.5',
  list: 'M3 4h10M3 8h10M3 12h6',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 5v3l2 2',
  cross: 'M4 4l8 8M12 4l-8 8',
  alert: 'M8 2 1.5 13.5h13zM8 6.5v3M8 11.8v.2',
  twin: 'M6.5 3a4 4 0 1 0 0 8M9.5 5a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.8 2.1C8.4 8.7 8 9.1 8 10M8 12.6v.2',
  circle: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  gear: 'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4',
  back: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  pause: 'M5.5 3v10M10.5 3v10',
  qr: 'M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5h1.5v1.5M13.5 9.5v1.5M9.5 13.5h1.5M13.5 13.5v-.5',
  bin: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5 5 13h6l.5-8.5',
} as const;

export type GlyphName = keyof typeof paths;

export function Glyph({ name }: { readonly name: GlyphName }): ReactNode {
  return (
    <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
