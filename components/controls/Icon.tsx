/** Our own drawings, on a 16 px grid, in the colour of the text around them. Never the only name of a thing. */
const paths = {
  /** The mark: a speech bubble whose top is a parapet. */
  parapet: 'M0 1h4v3h2V1h4v3h2V1h4v9.5a2 2 0 0 1-2 2H7.5L4 15.8v-3.3H2a2 2 0 0 1-2-2z',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  next: 'M6 3.5L10.5 8 6 12.5',
  arrow: 'M2.5 8h10M9 4.5L12.5 8 9 11.5',
  away: 'M6 3.5h6.5V10M12.2 3.8L4 12',
  tick: 'M3 8.5l3.4 3.4L13 4.8',
  remove: 'M3 8h10',
  loudhailer: 'M2.5 6.3v3.4H5l6 3V3.3l-6 3zM13.5 6.5v3',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
