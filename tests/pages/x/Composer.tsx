/** @jsxImportSource react */
import { useLayoutEffect, useState } from 'react';
import { announceComposer } from '../page-api.ts';
import { Attachments } from './Attachments.tsx';
import { Avatar } from './Avatar.tsx';
import type { Composing } from './composer-state.ts';
import { PostEditor } from './PostEditor.tsx';
import { postsAs } from './settings.ts';
import { ToolBar } from './ToolBar.tsx';
import { textOf } from './text.ts';
import { toast } from './toasts.ts';
import { words } from './words.ts';

interface Props {
  /** `home`, `modal` or `reply`. */
  readonly name: string;
  readonly composing: Composing;
  readonly replying: boolean;
  readonly autoFocus: boolean;
  /** Inline composers hold one post and hide their tool bar until first used. */
  readonly inline: boolean;
  readonly collapsed?: boolean;
  readonly onSent?: () => void;
}

/** The rows of a draft with their tool bar: the inline box, or the body of the dialog. */
export function Composer({ name, composing, replying, autoFocus, inline, ...rest }: Props) {
  const { state } = composing;
  const [open, setOpen] = useState(!rest.collapsed);
  const [current, setCurrent] = useState(state.posts.length - 1);
  const thread = state.posts.length > 1;

  useLayoutEffect(() => announceComposer(name, composing.attach), [name, composing.attach]);

  async function send() {
    const outcome = await composing.send(replying);
    if (outcome.kind === 'failed') toast(words.failed);
    else if (outcome.kind === 'duplicate') toast(words.duplicate);
    else {
      composing.clear();
      rest.onSent?.();
      if (outcome.kind === 'sent') toast(words.sent, outcome.permalink);
      else toast(words.scheduled);
    }
  }

  const toolBar = (
    <ToolBar
      composing={composing}
      inline={inline}
      replying={replying}
      currentText={textOf((state.posts[current] ?? state.posts[0])?.state ?? missing())}
      onSend={() => void send()}
    />
  );

  return (
    <div className="composer" key={state.generation}>
      {state.posts.map((post, index) => (
        <div className="post-row" key={post.key}>
          <Avatar handle={postsAs} />
          <div className="post-body">
            <PostEditor
              composer={name}
              index={index}
              state={post.state}
              placeholder={replying ? words.postYourReply : placeholderFor(index)}
              autoFocus={autoFocus && index === state.posts.length - 1}
              onChange={(next) => composing.change(index, next)}
              onFocus={() => {
                setOpen(true);
                setCurrent(index);
              }}
              onSend={() => void send()}
            />
            {index === 0 && <Attachments composing={composing} />}
            {open && !thread && toolBar}
          </div>
        </div>
      ))}
      {thread && <div className="thread-foot">{toolBar}</div>}
    </div>
  );
}

const placeholderFor = (index: number): string =>
  index === 0 ? words.happening : words.addAnother;

function missing(): never {
  throw new Error('a composer always holds at least one post');
}
