/** The `between` key: when a rule speaks at all. */
import type { TimeWindow } from './pack.ts';
import type { RuleKeys } from './rule-keys.ts';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Reads `between`: a window, or a list of which one must hold. */
export function compileWindows(keys: RuleKeys): readonly TimeWindow[] | undefined {
  if (!keys.has('between')) return undefined;
  const isList = Array.isArray(keys.raw('between'));
  return keys.entries('between').map((each, i): TimeWindow => {
    if (typeof each === 'string') {
      const hours = hoursOf(each);
      if (hours === undefined) {
        keys.problem(
          isList ? ['between', i] : ['between'],
          'A window is written "22:00-06:00", or as `from` and `to`.',
        );
      }
      return hours === undefined ? {} : { hours };
    }
    return compileWindow(each);
  });
}

function compileWindow(keys: RuleKeys): TimeWindow {
  const [from, to] = [day(keys, 'from'), day(keys, 'to')];
  const written = keys.text('hours');
  const hours = written === undefined ? undefined : hoursOf(written);
  if (written !== undefined && hours === undefined) {
    keys.problem(['hours'], 'Hours are written "22:00-06:00".');
  }
  const days = keys.list('days').map((name, i) => {
    const number = DAYS.indexOf(name.slice(0, 3).toLowerCase());
    if (number < 0)
      keys.problem(['days', i], `“${name}” is not a day. Days are ${DAYS.join(', ')}.`);
    return number;
  });
  keys.refuseOthers('`between`');
  if (from === undefined && to === undefined && hours === undefined && days.length === 0) {
    keys.problem([], '`between` needs `from`, `to`, `hours` or `days`.');
  }
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(hours !== undefined && { hours }),
    ...(days.length > 0 && { days }),
  };
}

function day(keys: RuleKeys, key: string): string | undefined {
  const written = keys.text(key);
  if (written === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(written))) return written;
  keys.problem([key], 'A day is written 2026-03-16.');
  return undefined;
}

function hoursOf(written: string): readonly [number, number] | undefined {
  const [, h1, m1, h2, m2] = /^(\d\d?):(\d\d)\s*[-–]\s*(\d\d?):(\d\d)$/.exec(written) ?? [];
  const from = minutes(h1, m1);
  const to = minutes(h2, m2);
  return from === undefined || to === undefined ? undefined : [from, to];
}

function minutes(hour?: string, minute?: string): number | undefined {
  const [h, m] = [Number(hour), Number(minute)];
  return h <= 24 && m < 60 ? h * 60 + m : undefined;
}
