/** Hosts as browsers want them named in manifests and permissions. */

/** The pattern for every page of each host, over a safe connection only. */
export function patternsFor(hosts: readonly string[]): string[] {
  return hosts.map((host) => `https://${host}/*`);
}

/** The single hosts among such patterns; those with a wildcard in the host are left out. */
export function hostsIn(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => /^https:\/\/([^*/]+)\/\*$/.exec(pattern)?.[1] ?? []);
}
