/** A rule's message with what was found filled in. */

const place = /%(?:\[(\d+)\])?(?:\.(\d+))?([sdvfq%])/g;

/** Fills `%s`, `%d`, `%.1f`, `%[2]s` in order, as Go does; what is missing stays empty, `%%` is a per cent sign. */
export function fillMessage(message: string, args: readonly (string | number)[]): string {
  if (!message.includes('%')) return message;
  let next = 0;
  return message.replace(place, (_, index?: string, places?: string, verb?: string) => {
    if (verb === '%') return '%';
    const at = index === undefined ? next : Number(index) - 1;
    next = at + 1;
    return written(args[at], places, verb);
  });
}

function written(arg: string | number | undefined, places?: string, verb?: string): string {
  if (arg === undefined) return '';
  if (verb === 'q') return `"${arg}"`;
  if (typeof arg === 'string') return arg;
  if (places !== undefined) return arg.toFixed(Number(places));
  return Number.isInteger(arg) || verb === 'd' ? String(Math.round(arg)) : arg.toFixed(2);
}
