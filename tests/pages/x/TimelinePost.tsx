/** @jsxImportSource react */
import { Avatar } from './Avatar.tsx';
import { go } from './route.ts';
import { call } from './send.ts';
import type { ShownPost } from './timeline.ts';
import { words } from './words.ts';

/** One post of the timeline, with the actions that open a reply, a quote or the post itself. */
export function TimelinePost({ post }: { post: ShownPost }) {
  return (
    <article className="shown-post" data-testid="tweet">
      <Avatar handle={post.handle} />
      <div>
        <div className="by">
          <b>{post.name}</b>
          <a
            href={`/${post.handle}/status/${post.id}`}
            onClick={(event) => {
              event.preventDefault();
              go(`/${post.handle}/status/${post.id}`);
            }}
          >
            @{post.handle} · {post.age}
          </a>
        </div>
        <div data-testid="tweetText">{post.text}</div>
        <div className="actions">
          <button
            type="button"
            data-testid="reply"
            aria-label={words.reply}
            onClick={() => go('/compose/post', { replyTo: post.id })}
          >
            ↩
          </button>
          <button
            type="button"
            data-testid="quote"
            aria-label="Quote"
            onClick={() => go('/compose/post', { quote: post.id })}
          >
            ⇄
          </button>
          <button
            type="button"
            data-testid="like"
            aria-label="Like"
            onClick={() => void call('FavoriteTweet', { id: post.id })}
          >
            ♡
          </button>
        </div>
      </div>
    </article>
  );
}
