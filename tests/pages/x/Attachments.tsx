/** @jsxImportSource react */
import type { Composing } from './composer-state.ts';
import { go } from './route.ts';
import { words } from './words.ts';

/** The media of a draft: one group each, with an ALT badge only where a description is filled in. */
export function Attachments({ composing }: { composing: Composing }) {
  const { media } = composing.state;
  if (media.length === 0) return null;
  const undescribed = media.some((item) => item.kind === 'image' && item.alt === '');
  return (
    <div className="attachments" data-testid="attachments">
      {media.map((item) => (
        // biome-ignore lint/a11y/useSemanticElements: the real page uses role=group on a div
        <div className="attachment" role="group" aria-label={words.media} key={item.key}>
          {item.kind === 'video' ? (
            <div data-testid="videoPlayer">
              {/* biome-ignore lint/a11y/useMediaCaption: a preview of an upload has no captions yet */}
              <video poster={item.preview} width="520" height="290" />
            </div>
          ) : (
            <img src={item.preview} alt="" draggable={false} />
          )}
          {item.kind === 'gif' && (
            <span className="badge">{item.alt === '' ? 'GIF' : 'GIFALT'}</span>
          )}
          {item.kind === 'image' && item.alt !== '' && <span className="badge">ALT</span>}
        </div>
      ))}
      {undescribed && (
        <button
          type="button"
          className="alt-link"
          data-testid="altTextLabel"
          onClick={() => go('/compose/post/media')}
        >
          {words.addDescription}
        </button>
      )}
    </div>
  );
}
