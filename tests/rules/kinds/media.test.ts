import { describe, expect, it } from 'vitest';
import type { Media } from '../../../rules/types.ts';
import { coachOf, problemsOf } from '../rule-in-a-coach.ts';

const rule = { extends: 'media', message: '%s without a description' };
const image: Media = { kind: 'image', described: false };
const described: Media = { kind: 'image', described: true };
const video: Media = { kind: 'video', described: false };

function said(
  written: Readonly<Record<string, unknown>>,
  ...posts: readonly { readonly text: string; readonly media?: readonly Media[] }[]
) {
  return coachOf(written).read({ posts, site: 'x', now: 0 });
}

describe('media', () => {
  it('speaks of a picture without a description, about no words', () => {
    expect(said(rule, { text: 'Our new mural', media: [image] })).toMatchObject([
      { post: 0, start: 0, end: 0, match: '', message: '1 without a description' },
    ]);
  });

  it('speaks once a post, with how many', () => {
    const posts = [
      { text: 'One', media: [image, described, video] },
      { text: 'Two', media: [described] },
      { text: 'Three', media: [image] },
    ];
    expect(said(rule, ...posts)).toMatchObject([
      { post: 0, message: '2 without a description' },
      { post: 2, message: '1 without a description' },
    ]);
  });

  it('keeps quiet where all are described, or there are none', () => {
    expect(said(rule, { text: 'Mural', media: [described] })).toEqual([]);
    expect(said(rule, { text: 'Mural' })).toEqual([]);
  });

  it('looks only at the media that are meant', () => {
    const pictures = { ...rule, media: ['image', 'gif'] };
    expect(said(pictures, { text: 'Film', media: [video] })).toEqual([]);
    expect(said({ ...rule, media: 'video' }, { text: 'Film', media: [video] })).toHaveLength(1);
  });

  it('can ask for a picture', () => {
    const asks = { extends: 'media', message: 'A picture?', missing: 'media', media: 'image' };
    expect(said(asks, { text: 'Our new mural' })).toMatchObject([{ message: 'A picture?' }]);
    expect(said(asks, { text: 'Our new mural', media: [image] })).toEqual([]);
    expect(said(asks, { text: 'Our new mural', media: [video] })).toHaveLength(1);
    expect(said(asks, { text: '' })).toEqual([]);
  });

  it('refuses what it does not know', () => {
    expect(problemsOf({ ...rule, media: ['image', 'sound'] })[0]?.path).toEqual(['media', 1]);
    expect(problemsOf({ ...rule, missing: 'describtion' })[0]?.message).toContain(
      'Did you mean description?',
    );
  });
});
