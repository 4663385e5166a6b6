/** The sites a draft may be for, by the ids that sites/ gives them; `anywhere` is any other page. */
export const SITE_IDS = [
  ...(['x', 'bluesky', 'mastodon', 'threads', 'linkedin', 'facebook', 'instagram'] as const),
  'anywhere',
] as const;
