/** The server that keeps the writer's posts: another than the one with the page. */
export const home = 'morel.host.bsky.network';
