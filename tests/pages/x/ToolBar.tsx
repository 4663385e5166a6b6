/** @jsxImportSource react */
import type { Composing } from './composer-state.ts';
import { go } from './route.ts';
import { textOf } from './text.ts';
import { words } from './words.ts';

interface Props {
  readonly composing: Composing;
  readonly inline: boolean;
  readonly replying: boolean;
  readonly currentText: string;
  readonly onSend: () => void;
}

const LIMIT = 280;

/** The row of tools with the send button: a sibling of the editor's row, never around it. */
export function ToolBar({ composing, inline, replying, currentText, onSend }: Props) {
  const { posts, scheduled, sending } = composing.state;
  const thread = posts.length > 1;
  const empty = posts.some((post) => textOf(post.state).trim() === '');
  const disabled = empty || sending;
  const label = scheduled
    ? words.schedule
    : replying
      ? words.reply
      : thread
        ? words.postAll
        : words.post;
  return (
    <div className="tool-bar" data-testid="toolBar">
      {scheduled && (
        <div className="scheduled" data-testid="scheduledTweetIndicator">
          {words.willSend}
        </div>
      )}
      <div className="tools" role="tablist">
        <input
          type="file"
          hidden
          accept="image/*,video/*"
          data-testid="fileInput"
          onChange={() => composing.attach({ kind: 'image', alt: '' })}
        />
        <Tool
          label={words.media}
          sign="▣"
          onPress={() => composing.attach({ kind: 'image', alt: '' })}
        />
        <Tool label="GIF" sign="GIF" onPress={() => composing.attach({ kind: 'gif', alt: '' })} />
        {!replying && (
          <Tool
            label={words.schedule}
            sign="◷"
            testId="scheduleOption"
            onPress={() => go('/compose/post/schedule')}
          />
        )}
      </div>
      {currentText !== '' && (
        <div
          className="ring"
          role="progressbar"
          data-testid="progressBar-bar"
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.min(100, Math.round((currentText.length / LIMIT) * 100))}
          aria-label={String(LIMIT - currentText.length)}
        />
      )}
      {!inline && (
        <button
          type="button"
          className="add"
          data-testid="addButton"
          aria-label={words.addAnother}
          disabled={empty}
          onClick={composing.addPost}
        >
          +
        </button>
      )}
      <button
        type="button"
        className="send"
        data-testid={inline ? 'tweetButtonInline' : 'tweetButton'}
        disabled={disabled}
        aria-disabled={disabled || undefined}
        onClick={onSend}
      >
        {label}
      </button>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly sign: string;
  readonly testId?: string;
  readonly onPress: () => void;
}

function Tool({ label, sign, testId, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      data-testid={testId}
      onClick={onPress}
    >
      {sign}
    </button>
  );
}
