import { expect, test } from 'vitest';
import { hasDisplay, readOptions } from './options.ts';

test('with a display there is a window, without one there is none', () => {
  expect(readOptions([], true)).toMatchObject({ browser: 'chromium', headless: false });
  expect(readOptions([], false)?.headless).toBe(true);
  expect(readOptions(['--headless'], true)?.headless).toBe(true);
});

test('each browser has a picture of its own unless told otherwise', () => {
  expect(readOptions(['--browser', 'firefox'], false)?.screenshot).toBe(
    'artifacts/demo-firefox.png',
  );
  expect(readOptions(['--screenshot', 'here.png'], false)?.screenshot).toBe('here.png');
});

test('the site is X unless told otherwise', () => {
  expect(readOptions([], false)?.site.id).toBe('x');
  expect(readOptions(['--site', 'mastodon'], false)?.site.hosts).toEqual(['social.example']);
});

test('what is not known is refused in one line', () => {
  expect(() => readOptions(['--site', 'myspace'], true)).toThrow(
    '--site takes x, bluesky, mastodon, linkedin, facebook, threads, instagram, newsroom; myspace is none of them',
  );
  expect(() => readOptions(['--browser', 'opera'], true)).toThrow(
    '--browser takes chromium, firefox; opera is none of them',
  );
  expect(() => readOptions(['--colour'], true)).toThrow('--colour');
});

test('help is asked for in both ways', () => {
  expect(readOptions(['--help'], true)).toBeUndefined();
  expect(readOptions(['-h'], true)).toBeUndefined();
});

test('Linux has a display when X or Wayland says so; Macs and Windows always', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
});
