/** What people call the sites, by our own ids: names, the same in every language. */
const names: Readonly<Record<string, string>> = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  linkedin: 'LinkedIn',
  threads: 'Threads',
  instagram: 'Instagram',
  facebook: 'Facebook',
};

/** A site's name for people; its id where it has none of its own. */
export function siteName(id: string): string {
  return names[id] ?? id;
}
